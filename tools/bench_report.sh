# shellcheck shell=bash disable=SC2154
# The figures of ./dev bench as Markdown. Sourced by tools/bench, which has measured them.

# ---------------------------------------------------------------- arithmetic on lines of numbers

median() { sort -g | awk '{ all[NR] = $1 } END { if (NR % 2) print all[(NR + 1) / 2]; else print (all[NR / 2] + all[NR / 2 + 1]) / 2 }'; }

milliseconds() { awk -v us="$1" 'BEGIN { ms = us / 1000; printf(ms < 10 ? "%.1f" : "%.0f", ms) }'; }

thousands() { # 1234567.8: 1,234,568
    awk -v n="$1" 'BEGIN {
        n = sprintf("%.0f", n)
        for (; length(n) > 3; n = substr(n, 1, length(n) - 3)) rest = "," substr(n, length(n) - 2) rest
        print n rest
    }'
}

# ---------------------------------------------------------------- the report

column() { awk -v c="$2" '{ print $c }' "$PLACE/$1" | median; } # FILE COLUMN

ratio() { # PAGE BARE CONNECTIONS: the median of the rounds' ratios
    paste "$PLACE/$1.portal.$3" "$PLACE/$1.$2.$3" | awk '{ print $1 / $6 }' | median | awk '{ printf "%.2f", $1 }'
}

row() { # PAGE KIND LABEL CONNECTIONS
    local file=$1.$2.$4 versus='| '
    if [ "$2" = portal ]; then versus="$(ratio "$1" plain "$4") | $(ratio "$1" same "$4")"; fi
    printf '| %s | %s | %s | %s | %s | %.0f | %s |\n' "$3" "$4" "$(thousands "$(column "$file" 1)")" \
        "$(milliseconds "$(column "$file" 2)")" "$(milliseconds "$(column "$file" 3)")" "$(column "$file" 4)" "$versus"
}

report() {
    local page connections
    echo "Measured on $(date -u '+%-d %B %Y, %H:%M UTC'), revision $(git -C "$ROOT" rev-parse --short HEAD 2>/dev/null || echo unknown):" \
        "$(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)," \
        "$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo) GiB," \
        "Linux $(uname -r | cut -d. -f1,2), $(rustc --version | cut -d' ' -f1,2), PostgreSQL $PG_MAJOR;" \
        "$ROUNDS rounds of $SECONDS_EACH s each, medians. Other programs kept $BUSY_BEFORE processors busy" \
        "before the load and $BUSY_AFTER after it."
    for page in "${PAGES[@]}"; do
        printf '\n**%s**, %s: %s queries, %s bytes\n\n' "${TITLE[$page]}" "\`${PATH_OF[$page]}\`" "${QUERIES[$page]}" "$(thousands "${WRITTEN[$page]}")"
        echo '| | connections | requests a second | p50, ms | p99, ms | CPU a request, µs | of bare, as many queries | of bare, the same queries |'
        echo '|---|--:|--:|--:|--:|--:|--:|--:|'
        for connections in 1 16 64; do row "$page" portal 'Keyway' "$connections"; done
        row "$page" packed 'Keyway, compressed' 16
        for connections in 1 16 64; do row "$page" plain 'bare, as many queries' "$connections"; done
        for connections in 1 16 64; do row "$page" same 'bare, the same queries' "$connections"; done
    done
    cat <<END

| | |
|---|--:|
| memory at rest (portal and worker in one process) | $REST_MIB MiB |
| memory at most under this load | $PEAK_MIB MiB |
| memory after it | $AFTER_MIB MiB |
| start: from exec to \`/readyz\` 200 | $READY_MS ms |
| stop: from SIGTERM to the end | $STOP_MS ms |
| a whole check, 100 ms per answer of the vendor | $(awk -v ms="$CHECK_MS" 'BEGIN { printf "%.2f", ms / 1000 }') s (bar: 2 s) |
| calls in it, and at most at once | $CHECK_CALLS, $CHECK_AT_ONCE |
| the program | $(awk -v b="$(stat -c %s "$KEYWAY")" 'BEGIN { printf "%.1f", b / 1048576 }') MiB |
END
}

write_report() { # puts the figures between the two marks of docs/performance.md
    grep -q '^<!-- figures -->$' "$REPORT" || die "docs/performance.md has no place for the figures."
    awk -v figures="$PLACE/report" '
        /^<!-- end of figures -->$/ { inside = 0 }
        !inside { print }
        /^<!-- figures -->$/ { inside = 1; while ((getline line < figures) > 0) print line }
    ' "$REPORT" >"$PLACE/performance.md"
    cat "$PLACE/performance.md" >"$REPORT"
    say "Written to docs/performance.md."
}
