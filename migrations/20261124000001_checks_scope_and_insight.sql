-- What a check looks at, what it was asked for with, and what it learns beside its verdicts.

ALTER TABLE checks
    ADD COLUMN scope text NOT NULL DEFAULT 'full' CHECK (scope IN ('full', 'quick', 'only')),
    ADD COLUMN looked_at text[] NOT NULL DEFAULT '{}',
    ADD COLUMN access_profile text NOT NULL DEFAULT '',
    ADD COLUMN pack_version text NOT NULL DEFAULT '',
    ADD COLUMN pack_digest text NOT NULL DEFAULT '',
    ADD COLUMN insight jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN checks.scope IS 'full: every permission of the profile; quick: the cheap plan of a watch; only: the permissions named in looked_at.';
COMMENT ON COLUMN checks.looked_at IS 'The permissions that were looked at, for the scope only.';
COMMENT ON COLUMN checks.access_profile IS 'The access profile it was asked for with; empty before this was written down.';
COMMENT ON COLUMN checks.pack_version IS 'The pack''s version then; empty before this was written down.';
COMMENT ON COLUMN checks.pack_digest IS 'SHA-256 of the pack''s files then, in base64url; empty before this was written down.';
COMMENT ON COLUMN checks.insight IS 'Counts by status, main mail domain, remarks, what is more than needed, the company''s own sections; never a value of anybody''s field.';

ALTER TABLE findings
    ADD COLUMN place text,
    ADD COLUMN left_out text[] NOT NULL DEFAULT '{}',
    ADD COLUMN carried_from uuid REFERENCES checks;
COMMENT ON COLUMN findings.place IS 'What the company itself calls the section, where that is not the pack''s word.';
COMMENT ON COLUMN findings.left_out IS 'Names of fields that were left out although the section is open.';
COMMENT ON COLUMN findings.carried_from IS 'The earlier check that told this, when this one did not look.';

ALTER TABLE visits
    ADD COLUMN pack_version text NOT NULL DEFAULT '',
    ADD COLUMN pack_digest text NOT NULL DEFAULT '';
COMMENT ON COLUMN visits.pack_version IS 'The version of the guide that was shown at its start; empty before this was written down.';
COMMENT ON COLUMN visits.pack_digest IS 'SHA-256 of that guide''s files, in base64url.';
