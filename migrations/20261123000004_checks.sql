-- Checks, their findings, what the customer confirmed, and the bar before "linked".

CREATE TABLE checks (
    id uuid PRIMARY KEY,
    connection_id uuid NOT NULL REFERENCES connections,
    credentials_version integer NOT NULL,
    asked_by text NOT NULL,
    state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'superseded')),
    attempt integer NOT NULL DEFAULT 0,
    cause text,
    detail text,
    connected_at timestamptz,
    people_all integer,
    people_active integer,
    calls integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    retry_at timestamptz,
    FOREIGN KEY (connection_id, credentials_version) REFERENCES credentials
);
COMMENT ON TABLE checks IS 'Runs of the live check against the vendor.';
COMMENT ON COLUMN checks.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN checks.connection_id IS 'What is checked.';
COMMENT ON COLUMN checks.credentials_version IS 'With which version of the credentials.';
COMMENT ON COLUMN checks.asked_by IS 'Who asked for it.';
COMMENT ON COLUMN checks.state IS 'queued, running, done; superseded when newer credentials or a newer check took its place.';
COMMENT ON COLUMN checks.attempt IS 'Counts the workers that took it up: only the last one may write (a fencing number).';
COMMENT ON COLUMN checks.cause IS 'Why it could not get that far; null when it ran to the end.';
COMMENT ON COLUMN checks.detail IS 'For staff: what was met. No secrets, no bodies.';
COMMENT ON COLUMN checks.connected_at IS 'When the credentials were accepted.';
COMMENT ON COLUMN checks.people_all IS 'How many people are visible, inactive ones too.';
COMMENT ON COLUMN checks.people_active IS 'How many active people are visible.';
COMMENT ON COLUMN checks.calls IS 'Calls made to the vendor.';
COMMENT ON COLUMN checks.created_at IS 'When it was asked for.';
COMMENT ON COLUMN checks.started_at IS 'When a worker first took it up.';
COMMENT ON COLUMN checks.finished_at IS 'When it ended.';
COMMENT ON COLUMN checks.retry_at IS 'When Keyway checks again by itself, after a cause on the vendor''s side.';
CREATE UNIQUE INDEX checks_one_at_a_time_key ON checks (connection_id)
    WHERE state IN ('queued', 'running');
CREATE INDEX checks_connection_idx ON checks (connection_id, created_at DESC);

CREATE TABLE findings (
    check_id uuid NOT NULL REFERENCES checks,
    permission_id text NOT NULL,
    position integer NOT NULL,
    required boolean NOT NULL,
    verdict text NOT NULL DEFAULT 'unclear' CHECK (verdict IN ('granted', 'missing', 'unclear')),
    evidence text NOT NULL DEFAULT '',
    found_at timestamptz,
    PRIMARY KEY (check_id, permission_id)
);
COMMENT ON TABLE findings IS 'One verdict for each permission asked for, with its evidence; never a value of anybody''s field.';
COMMENT ON COLUMN findings.check_id IS 'Found by which check.';
COMMENT ON COLUMN findings.permission_id IS 'The permission''s id in the pack.';
COMMENT ON COLUMN findings.position IS 'Its place in the pack.';
COMMENT ON COLUMN findings.required IS 'Whether linking waits for it, as the profile said when the check was asked for.';
COMMENT ON COLUMN findings.verdict IS 'Unclear until a read has shown it.';
COMMENT ON COLUMN findings.evidence IS 'What was seen, in words.';
COMMENT ON COLUMN findings.found_at IS 'When it was told; null while it is waited for.';

CREATE TABLE confirmations (
    connection_id uuid NOT NULL REFERENCES connections,
    permission_id text NOT NULL,
    credentials_version integer NOT NULL,
    confirmed_by text NOT NULL,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (connection_id, permission_id)
);
COMMENT ON TABLE confirmations IS 'Permissions that no read can show, which the customer said are ticked.';
COMMENT ON COLUMN confirmations.connection_id IS 'Whose word.';
COMMENT ON COLUMN confirmations.permission_id IS 'The permission''s id in the pack.';
COMMENT ON COLUMN confirmations.credentials_version IS 'Said of which version of the credentials.';
COMMENT ON COLUMN confirmations.confirmed_by IS 'Personal data: the address of who said so.';
COMMENT ON COLUMN confirmations.confirmed_at IS 'When.';

ALTER TABLE connections
    ADD CONSTRAINT connections_linked_check_fkey FOREIGN KEY (linked_check_id) REFERENCES checks;

CREATE FUNCTION refuse_unproved_link() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    proof checks%ROWTYPE;
BEGIN
    SELECT * INTO proof FROM checks WHERE id = NEW.linked_check_id;
    IF proof.id IS NULL
        OR proof.connection_id <> NEW.id
        OR proof.state <> 'done'
        OR proof.cause IS NOT NULL
        OR proof.credentials_version <> NEW.credentials_version
        OR NOT EXISTS (SELECT 1 FROM findings WHERE check_id = proof.id)
        OR EXISTS (
            SELECT 1 FROM findings f
            WHERE f.check_id = proof.id
              AND f.required
              AND f.verdict <> 'granted'
              AND NOT (f.verdict = 'unclear' AND EXISTS (
                  SELECT 1 FROM confirmations c
                  WHERE c.connection_id = NEW.id
                    AND c.permission_id = f.permission_id
                    AND c.credentials_version = NEW.credentials_version)))
    THEN
        RAISE EXCEPTION 'connection % has no proof to be linked', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'connections_linked_is_proved';
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION refuse_unproved_link() IS
    'Linked needs a finished check of the current credentials with every required permission proved or confirmed.';
CREATE TRIGGER connections_linked_is_proved
    BEFORE INSERT OR UPDATE ON connections
    FOR EACH ROW WHEN (NEW.state = 'linked')
    EXECUTE FUNCTION refuse_unproved_link();
