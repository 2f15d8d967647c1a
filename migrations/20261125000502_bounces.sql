-- A mail that a server took may come back later.

ALTER TABLE mails
    ADD COLUMN bounced_at timestamptz,
    ADD COLUMN bounce text;
COMMENT ON COLUMN mails.bounced_at IS 'When it came back; null while nothing is known of that.';
COMMENT ON COLUMN mails.bounce IS 'Why, in the words of the server that gave it up.';
CREATE INDEX mails_newest_idx ON mails (created_at DESC, id DESC);
