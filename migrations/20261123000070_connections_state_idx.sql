-- The console's list counts the connections in each state on every page: a small index of its own
-- answers that without reading the table.

CREATE INDEX connections_state_idx ON connections (state);
