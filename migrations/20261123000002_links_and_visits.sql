-- Setup links, the visits they open, and the codes that let a second browser in.

CREATE TABLE links (
    id uuid PRIMARY KEY,
    connection_id uuid NOT NULL REFERENCES connections,
    contact_id uuid NOT NULL REFERENCES contacts,
    public_id text NOT NULL UNIQUE,
    secret_digest bytea NOT NULL CHECK (length(secret_digest) = 32),
    issued_by text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    first_opened_at timestamptz,
    revoked_at timestamptz,
    replaced_at timestamptz,
    completed_at timestamptz,
    CHECK (expires_at > created_at),
    CHECK (num_nonnulls(revoked_at, replaced_at, completed_at) <= 1)
);
COMMENT ON TABLE links IS 'Setup links. The secret itself is kept nowhere.';
COMMENT ON COLUMN links.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN links.connection_id IS 'What it sets up.';
COMMENT ON COLUMN links.contact_id IS 'Who was invited.';
COMMENT ON COLUMN links.public_id IS 'The part of the token by which it is found.';
COMMENT ON COLUMN links.secret_digest IS 'SHA-256 of the token''s secret part.';
COMMENT ON COLUMN links.issued_by IS 'Who issued it: a staff address, the command line, or a contact.';
COMMENT ON COLUMN links.created_at IS 'When it was issued.';
COMMENT ON COLUMN links.expires_at IS 'When it ends by itself; the database''s clock decides.';
COMMENT ON COLUMN links.first_opened_at IS 'When it was first exchanged for a visit.';
COMMENT ON COLUMN links.revoked_at IS 'When staff ended it.';
COMMENT ON COLUMN links.replaced_at IS 'When a newer link took its place.';
COMMENT ON COLUMN links.completed_at IS 'When the account it set up was linked.';
CREATE UNIQUE INDEX links_one_live_key ON links (connection_id)
    WHERE revoked_at IS NULL AND replaced_at IS NULL AND completed_at IS NULL;
CREATE INDEX links_connection_idx ON links (connection_id, created_at DESC);

CREATE FUNCTION link_ended(link links) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN link.completed_at IS NOT NULL THEN 'completed'
        WHEN link.revoked_at IS NOT NULL THEN 'revoked'
        WHEN link.replaced_at IS NOT NULL THEN 'replaced'
        WHEN link.expires_at <= now() THEN 'expired'
    END
$$;
COMMENT ON FUNCTION link_ended(links) IS 'Why a link is dead; null while it lives.';

CREATE TABLE visits (
    id uuid PRIMARY KEY,
    link_id uuid NOT NULL REFERENCES links,
    token_digest bytea NOT NULL UNIQUE CHECK (length(token_digest) = 32),
    let_in_by text NOT NULL CHECK (let_in_by IN ('link', 'code', 'link_again')),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    ended_at timestamptz
);
COMMENT ON TABLE visits IS 'Browsers that a link let in.';
COMMENT ON COLUMN visits.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN visits.link_id IS 'The link that opened it; the visit ends with it.';
COMMENT ON COLUMN visits.token_digest IS 'SHA-256 of the cookie''s value.';
COMMENT ON COLUMN visits.let_in_by IS 'link: the first browser; code: a later one with the mailed code; link_again: a later one where no mail is set up.';
COMMENT ON COLUMN visits.created_at IS 'When the browser was let in.';
COMMENT ON COLUMN visits.last_seen_at IS 'When it last asked for a page.';
COMMENT ON COLUMN visits.ended_at IS 'When it was shut out.';
CREATE INDEX visits_link_idx ON visits (link_id);

CREATE TABLE visit_codes (
    id uuid PRIMARY KEY,
    link_id uuid NOT NULL REFERENCES links,
    browser_digest bytea NOT NULL CHECK (length(browser_digest) = 32),
    code_digest bytea NOT NULL CHECK (length(code_digest) = 32),
    tries_left integer NOT NULL DEFAULT 5 CHECK (tries_left >= 0),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
COMMENT ON TABLE visit_codes IS 'Eight-digit codes mailed to the invited address to let a second browser in.';
COMMENT ON COLUMN visit_codes.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN visit_codes.link_id IS 'The link it opens.';
COMMENT ON COLUMN visit_codes.browser_digest IS 'SHA-256 of the cookie of the browser that asked: no other may use the code.';
COMMENT ON COLUMN visit_codes.code_digest IS 'Digest of the code, keyed with the browser''s cookie, which the database does not hold.';
COMMENT ON COLUMN visit_codes.tries_left IS 'Wrong tries left.';
COMMENT ON COLUMN visit_codes.created_at IS 'When it was sent.';
COMMENT ON COLUMN visit_codes.expires_at IS 'Ten minutes later.';
COMMENT ON COLUMN visit_codes.used_at IS 'When it let the browser in, or a newer one took its place.';
CREATE INDEX visit_codes_link_idx ON visit_codes (link_id, created_at DESC);
CREATE INDEX visit_codes_browser_idx ON visit_codes (browser_digest);
