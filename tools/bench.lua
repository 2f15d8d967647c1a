-- For wrk: sends the cookie, and ends with one line of figures that tools/bench reads.

local cookie = os.getenv("BENCH_COOKIE")
local encoding = os.getenv("BENCH_ENCODING")
if cookie and cookie ~= "" then wrk.headers["Cookie"] = cookie end
if encoding and encoding ~= "" then wrk.headers["Accept-Encoding"] = encoding end

function done(summary, latency, requests)
    local faults = summary.errors
    io.write(string.format("FIGURES %.1f %d %d %.1f %d\n",
        summary.requests / (summary.duration / 1000000),
        latency:percentile(50), latency:percentile(99),
        summary.bytes / math.max(summary.requests, 1),
        faults.connect + faults.read + faults.write + faults.status + faults.timeout))
end
