-- Who stopped half-way is reminded, and told before the link ends; with one click they stop it.

ALTER TABLE links
    ADD COLUMN mailed_at timestamptz,
    ADD COLUMN reminders integer NOT NULL DEFAULT 0 CHECK (reminders BETWEEN 0 AND 2),
    ADD COLUMN reminded_at timestamptz,
    ADD COLUMN expiry_noted_at timestamptz,
    ADD COLUMN reminders_stopped_at timestamptz;
COMMENT ON COLUMN links.mailed_at IS 'When it was mailed; null when it was handed over by copying, and then nobody is reminded of it.';
COMMENT ON COLUMN links.reminders IS 'How many reminders were queued: two at most.';
COMMENT ON COLUMN links.reminded_at IS 'When the newest reminder was queued.';
COMMENT ON COLUMN links.expiry_noted_at IS 'When the mail that it ends soon was queued.';
COMMENT ON COLUMN links.reminders_stopped_at IS 'When its person asked for no more reminders, or a mail to them came back.';

ALTER TABLE connections ADD COLUMN reminders_paused_at timestamptz;
COMMENT ON COLUMN connections.reminders_paused_at IS 'When staff paused reminders about it; null while they go out.';

CREATE TABLE reminder_stops (
    token_digest bytea PRIMARY KEY CHECK (length(token_digest) = 32),
    link_id uuid NOT NULL REFERENCES links,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE reminder_stops IS 'What stands in each reminder to stop them. The token itself is kept nowhere.';
COMMENT ON COLUMN reminder_stops.token_digest IS 'SHA-256 of the token.';
COMMENT ON COLUMN reminder_stops.link_id IS 'The link whose reminders it stops.';
COMMENT ON COLUMN reminder_stops.created_at IS 'When the reminder was queued.';
CREATE INDEX reminder_stops_link_idx ON reminder_stops (link_id);
