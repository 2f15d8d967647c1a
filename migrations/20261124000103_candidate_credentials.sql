-- New credentials of a linked account are checked before they take the old ones' place.

ALTER TABLE connections ADD COLUMN candidate_version integer;
COMMENT ON COLUMN connections.candidate_version IS 'The version of the credentials that waits to become the current one; null when none does.';
COMMENT ON TABLE credentials IS 'Versions of a connection''s credentials: the current one, at most one that waits to take its place, and erased ones.';

CREATE TABLE candidate_confirmations (
    connection_id uuid NOT NULL REFERENCES connections,
    permission_id text NOT NULL,
    credentials_version integer NOT NULL,
    confirmed_by text NOT NULL,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (connection_id, permission_id)
);
COMMENT ON TABLE candidate_confirmations IS 'What the customer said of the version that waits; becomes the confirmations when it becomes the current one.';
COMMENT ON COLUMN candidate_confirmations.connection_id IS 'Whose word.';
COMMENT ON COLUMN candidate_confirmations.permission_id IS 'The permission''s id in the pack.';
COMMENT ON COLUMN candidate_confirmations.credentials_version IS 'Said of which version of the credentials.';
COMMENT ON COLUMN candidate_confirmations.confirmed_by IS 'Personal data: the address of who said so.';
COMMENT ON COLUMN candidate_confirmations.confirmed_at IS 'When.';
