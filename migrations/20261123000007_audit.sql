-- Who did what, when. Append only.

CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    actor_kind text NOT NULL CHECK (actor_kind IN ('staff', 'contact', 'operator', 'system', 'anyone')),
    actor text NOT NULL,
    action text NOT NULL,
    connection_id uuid REFERENCES connections,
    detail jsonb NOT NULL DEFAULT '{}'
);
COMMENT ON TABLE audit IS 'Who did what, when: the timeline of a connection and the trail of the console.';
COMMENT ON COLUMN audit.id IS 'A running number.';
COMMENT ON COLUMN audit.at IS 'When.';
COMMENT ON COLUMN audit.actor_kind IS 'staff, contact, operator (command line), system (worker) or anyone (not signed in).';
COMMENT ON COLUMN audit.actor IS 'Personal data: an address, or the name of the part that acted.';
COMMENT ON COLUMN audit.action IS 'A word such as link.issued or check.finished.';
COMMENT ON COLUMN audit.connection_id IS 'What it was about.';
COMMENT ON COLUMN audit.detail IS 'Ids, states and counts; never a secret.';
CREATE INDEX audit_connection_idx ON audit (connection_id, id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append only', TG_TABLE_NAME;
END
$$;
COMMENT ON FUNCTION refuse_change() IS 'Keeps a table append only.';
CREATE TRIGGER audit_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
