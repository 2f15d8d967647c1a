-- The budget of calls that watching may make to one vendor's host, across all workers.

CREATE TABLE watch_calls (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    host text NOT NULL,
    check_id uuid NOT NULL,
    calls integer NOT NULL CHECK (calls >= 0),
    began_at timestamptz NOT NULL,
    ended_at timestamptz
);
COMMENT ON TABLE watch_calls IS 'Re-checks that ask a vendor''s host, kept while they count against its budget. The database''s clock writes the times.';
COMMENT ON COLUMN watch_calls.id IS 'A running number.';
COMMENT ON COLUMN watch_calls.host IS 'The vendor''s host.';
COMMENT ON COLUMN watch_calls.check_id IS 'Which re-check; no reference, for a row outlives nothing but an hour.';
COMMENT ON COLUMN watch_calls.calls IS 'The most calls it may make while it runs; the calls it made once it has ended.';
COMMENT ON COLUMN watch_calls.began_at IS 'When it began to ask.';
COMMENT ON COLUMN watch_calls.ended_at IS 'When it was done; null while it runs, or when its worker died.';
CREATE INDEX watch_calls_host_idx ON watch_calls (host, began_at);
