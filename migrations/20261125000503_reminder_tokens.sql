-- A reminder opens the link it reminds of with a token of its own: the first one is kept nowhere.

CREATE TABLE reminder_tokens (
    public_id text PRIMARY KEY,
    link_id uuid NOT NULL REFERENCES links,
    secret_digest bytea NOT NULL CHECK (length(secret_digest) = 32),
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE reminder_tokens IS 'Further tokens of a setup link, one in each mail that reminds of it; they live and end with the link. The secrets themselves are kept nowhere.';
COMMENT ON COLUMN reminder_tokens.public_id IS 'The part of the token by which it is found.';
COMMENT ON COLUMN reminder_tokens.link_id IS 'The link that it opens.';
COMMENT ON COLUMN reminder_tokens.secret_digest IS 'SHA-256 of the token''s secret part.';
COMMENT ON COLUMN reminder_tokens.created_at IS 'When the reminder was queued.';
CREATE INDEX reminder_tokens_link_idx ON reminder_tokens (link_id);
