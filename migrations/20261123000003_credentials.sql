-- Sealed credentials: one row a version, one sealed value a field.

CREATE TABLE credentials (
    connection_id uuid NOT NULL REFERENCES connections,
    version integer NOT NULL CHECK (version > 0),
    set_by text NOT NULL,
    fingerprint text NOT NULL,
    created_at timestamptz NOT NULL,
    erased_at timestamptz,
    PRIMARY KEY (connection_id, version)
);
COMMENT ON TABLE credentials IS 'Versions of a connection''s credentials; the newest is the current one.';
COMMENT ON COLUMN credentials.connection_id IS 'Whose credentials.';
COMMENT ON COLUMN credentials.version IS '1, 2, 3 …; bound into every sealed value.';
COMMENT ON COLUMN credentials.set_by IS 'Personal data: the address of who typed them in.';
COMMENT ON COLUMN credentials.fingerprint IS 'Keyed digest that tells two values apart and gives nothing away.';
COMMENT ON COLUMN credentials.created_at IS 'When they were set.';
COMMENT ON COLUMN credentials.erased_at IS 'When the sealed values were erased.';

CREATE TABLE sealed_fields (
    connection_id uuid NOT NULL,
    version integer NOT NULL,
    field text NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (connection_id, version, field),
    FOREIGN KEY (connection_id, version) REFERENCES credentials
);
COMMENT ON TABLE sealed_fields IS 'Values sealed to the vault''s public key; only the worker can open them.';
COMMENT ON COLUMN sealed_fields.connection_id IS 'Whose value; bound into the seal.';
COMMENT ON COLUMN sealed_fields.version IS 'Of which version; bound into the seal.';
COMMENT ON COLUMN sealed_fields.field IS 'The field''s id in the pack; bound into the seal.';
COMMENT ON COLUMN sealed_fields.sealed IS 'Header (format, algorithms, key id), encapsulated key, ciphertext.';
