-- Mails to send. The body is sealed, because it may hold a link's secret or a code.

CREATE TABLE mails (
    id uuid PRIMARY KEY,
    connection_id uuid REFERENCES connections,
    kind text NOT NULL,
    to_address text NOT NULL,
    subject text NOT NULL,
    sealed_body bytea,
    state text NOT NULL CHECK (state IN ('queued', 'sent', 'failed')),
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    created_at timestamptz NOT NULL,
    next_try_at timestamptz,
    sent_at timestamptz
);
COMMENT ON TABLE mails IS 'Mails, queued in the transaction of the fact they report.';
COMMENT ON COLUMN mails.id IS 'UUIDv7, made by the program; bound into the seal.';
COMMENT ON COLUMN mails.connection_id IS 'What it is about.';
COMMENT ON COLUMN mails.kind IS 'Which message it is.';
COMMENT ON COLUMN mails.to_address IS 'Personal data: who gets it.';
COMMENT ON COLUMN mails.subject IS 'Holds no secret.';
COMMENT ON COLUMN mails.sealed_body IS 'Text and HTML, sealed to the vault''s public key; erased once sent or given up.';
COMMENT ON COLUMN mails.state IS 'queued, sent (taken by the mail server) or failed (given up).';
COMMENT ON COLUMN mails.attempts IS 'Tries so far.';
COMMENT ON COLUMN mails.last_error IS 'What the mail server said last.';
COMMENT ON COLUMN mails.created_at IS 'When it was queued.';
COMMENT ON COLUMN mails.next_try_at IS 'When it is tried next.';
COMMENT ON COLUMN mails.sent_at IS 'When the mail server took it.';
CREATE INDEX mails_connection_idx ON mails (connection_id, created_at DESC);
