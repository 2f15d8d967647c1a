-- Support staff and their sessions.

CREATE TABLE staff (
    id uuid PRIMARY KEY,
    email text NOT NULL,
    password_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    disabled_at timestamptz
);
COMMENT ON TABLE staff IS 'People who use the console.';
COMMENT ON COLUMN staff.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN staff.email IS 'Personal data: the address they sign in with; unique whatever the case.';
COMMENT ON COLUMN staff.password_hash IS 'argon2id in PHC form.';
COMMENT ON COLUMN staff.created_at IS 'When the account was made.';
COMMENT ON COLUMN staff.disabled_at IS 'When it was shut; its sessions end at once.';
CREATE UNIQUE INDEX staff_email_key ON staff (lower(email));

CREATE TABLE staff_sessions (
    id uuid PRIMARY KEY,
    staff_id uuid NOT NULL REFERENCES staff,
    token_digest bytea NOT NULL UNIQUE CHECK (length(token_digest) = 32),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    ended_at timestamptz
);
COMMENT ON TABLE staff_sessions IS 'Signed-in browsers: 30 minutes idle, 8 hours in all.';
COMMENT ON COLUMN staff_sessions.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN staff_sessions.staff_id IS 'Whose session.';
COMMENT ON COLUMN staff_sessions.token_digest IS 'SHA-256 of the cookie''s value.';
COMMENT ON COLUMN staff_sessions.created_at IS 'When they signed in.';
COMMENT ON COLUMN staff_sessions.last_seen_at IS 'When they last asked for a page.';
COMMENT ON COLUMN staff_sessions.ended_at IS 'When they signed out or were shut out.';
CREATE INDEX staff_sessions_staff_idx ON staff_sessions (staff_id);

CREATE TABLE failed_logins (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    from_ip text NOT NULL,
    failed_at timestamptz NOT NULL
);
COMMENT ON TABLE failed_logins IS 'Wrong sign-ins, counted to slow down who is guessing.';
COMMENT ON COLUMN failed_logins.id IS 'A running number.';
COMMENT ON COLUMN failed_logins.email IS 'The address that was tried, in lower case.';
COMMENT ON COLUMN failed_logins.from_ip IS 'Personal data: where from.';
COMMENT ON COLUMN failed_logins.failed_at IS 'When.';
CREATE INDEX failed_logins_email_idx ON failed_logins (email, failed_at);
CREATE INDEX failed_logins_ip_idx ON failed_logins (from_ip, failed_at);
