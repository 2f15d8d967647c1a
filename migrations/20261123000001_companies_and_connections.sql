-- Companies, the people invited at them, and one connection for each integration.

CREATE TABLE companies (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE companies IS 'Customers.';
COMMENT ON COLUMN companies.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN companies.name IS 'As staff wrote it; unique whatever the case.';
COMMENT ON COLUMN companies.created_at IS 'When the company was first named.';
CREATE UNIQUE INDEX companies_name_key ON companies (lower(name));

CREATE TABLE contacts (
    id uuid PRIMARY KEY,
    company_id uuid NOT NULL REFERENCES companies,
    email text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE contacts IS 'People at a company who were invited by e-mail.';
COMMENT ON COLUMN contacts.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN contacts.company_id IS 'Where they work.';
COMMENT ON COLUMN contacts.email IS 'Personal data: the invited address.';
COMMENT ON COLUMN contacts.created_at IS 'When they were first invited.';
CREATE UNIQUE INDEX contacts_company_email_key ON contacts (company_id, lower(email));

CREATE TABLE connections (
    id uuid PRIMARY KEY,
    company_id uuid NOT NULL REFERENCES companies,
    integration text NOT NULL,
    access_profile text NOT NULL,
    state text NOT NULL CHECK (state IN
        ('invited', 'in_progress', 'checking', 'action_needed', 'linked', 'degraded', 'disconnected')),
    state_since timestamptz NOT NULL,
    credentials_version integer NOT NULL DEFAULT 0 CHECK (credentials_version >= 0),
    linked_check_id uuid,
    last_problem text,
    current_step text,
    last_seen_at timestamptz,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE connections IS 'One company at one integration.';
COMMENT ON COLUMN connections.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN connections.company_id IS 'Whose account it is.';
COMMENT ON COLUMN connections.integration IS 'The key of the pack.';
COMMENT ON COLUMN connections.access_profile IS 'Which permissions of the pack are asked for.';
COMMENT ON COLUMN connections.state IS 'Where it stands; the words are part of the interface.';
COMMENT ON COLUMN connections.state_since IS 'When it came to that state.';
COMMENT ON COLUMN connections.credentials_version IS 'The current version of the credentials; 0 before the first.';
COMMENT ON COLUMN connections.linked_check_id IS 'The check that proved the link.';
COMMENT ON COLUMN connections.last_problem IS 'A cause, or missing; for the list that staff see.';
COMMENT ON COLUMN connections.current_step IS 'The step of the guide that was last looked at.';
COMMENT ON COLUMN connections.last_seen_at IS 'When the customer was last seen.';
COMMENT ON COLUMN connections.created_at IS 'When it was made.';
CREATE UNIQUE INDEX connections_one_live_key ON connections (company_id, integration)
    WHERE state <> 'disconnected';
CREATE INDEX connections_newest_idx ON connections (state_since DESC, id DESC);
CREATE INDEX connections_by_state_idx ON connections (state, state_since DESC, id DESC);

CREATE TABLE steps_done (
    connection_id uuid NOT NULL REFERENCES connections,
    step_id text NOT NULL,
    done_at timestamptz NOT NULL,
    PRIMARY KEY (connection_id, step_id)
);
COMMENT ON TABLE steps_done IS 'Progress through the guide, by the step''s id.';
COMMENT ON COLUMN steps_done.connection_id IS 'Whose progress.';
COMMENT ON COLUMN steps_done.step_id IS 'The step''s id in the guide.';
COMMENT ON COLUMN steps_done.done_at IS 'When the customer went on from it.';

CREATE TABLE ticks (
    connection_id uuid NOT NULL REFERENCES connections,
    permission_id text NOT NULL,
    ticked_at timestamptz NOT NULL,
    PRIMARY KEY (connection_id, permission_id)
);
COMMENT ON TABLE ticks IS 'Permissions the customer has crossed off while ticking them at the vendor; a reminder, no proof.';
COMMENT ON COLUMN ticks.connection_id IS 'Whose list.';
COMMENT ON COLUMN ticks.permission_id IS 'The permission''s id in the pack.';
COMMENT ON COLUMN ticks.ticked_at IS 'When it was crossed off.';
