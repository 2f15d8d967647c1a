-- What a person said about which account this is and whose data came with it, before it is linked.

CREATE TABLE account_words (
    connection_id uuid NOT NULL REFERENCES connections,
    said_at timestamptz NOT NULL,
    said_by text NOT NULL,
    answer text NOT NULL CHECK (answer IN ('right', 'people_missing', 'another_account')),
    check_id uuid NOT NULL REFERENCES checks,
    credentials_version integer NOT NULL,
    account text,
    people_all integer,
    people_active integer,
    mail_domain text,
    PRIMARY KEY (connection_id, said_at)
);
COMMENT ON TABLE account_words IS 'A person''s word on the account that a check saw; nothing is linked for the first time without “right”. The newest counts.';
COMMENT ON COLUMN account_words.connection_id IS 'Of which connection.';
COMMENT ON COLUMN account_words.said_at IS 'When.';
COMMENT ON COLUMN account_words.said_by IS 'Personal data: the address of who said so.';
COMMENT ON COLUMN account_words.answer IS 'right: this account and about this many people; people_missing: this account, but people are missing; another_account: not this one.';
COMMENT ON COLUMN account_words.check_id IS 'The report they were looking at.';
COMMENT ON COLUMN account_words.credentials_version IS 'With which version of the credentials it was made.';
COMMENT ON COLUMN account_words.account IS 'Keyed fingerprint of the account they saw; null when it could not be told.';
COMMENT ON COLUMN account_words.people_all IS 'How many people they were shown; null when none could be counted.';
COMMENT ON COLUMN account_words.people_active IS 'How many of them active.';
COMMENT ON COLUMN account_words.mail_domain IS 'The main mail domain they were shown.';
