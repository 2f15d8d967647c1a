-- A link may open one step only, for a colleague of who was invited; the setup link lives on beside it.

ALTER TABLE links ADD COLUMN kind text NOT NULL DEFAULT 'setup' CHECK (kind IN ('setup', 'step'));
ALTER TABLE links ADD COLUMN step text CHECK (length(step) BETWEEN 1 AND 100);
ALTER TABLE links ADD COLUMN asked_by uuid REFERENCES links;
ALTER TABLE links ADD COLUMN done_by text;
ALTER TABLE links ADD CONSTRAINT links_step_link_check
    CHECK ((kind = 'step') = (step IS NOT NULL) AND (kind = 'step') = (asked_by IS NOT NULL));
COMMENT ON COLUMN links.kind IS 'setup: opens the whole setup; step: opens one step of it, for a colleague.';
COMMENT ON COLUMN links.step IS 'The step''s id in the guide that a step link opens; null for a setup link.';
COMMENT ON COLUMN links.asked_by IS 'The setup link whose person asked the colleague; null for a setup link.';
COMMENT ON COLUMN links.done_by IS 'Personal data: the address of who finished the step; null while it is not, and for a setup link.';

-- The rule "one live link a connection" is of setup links. The new index is there before the old one
-- goes, in one transaction, and no statement names the old one: rows written meanwhile by the release
-- before are setup links by the default, so that they are held to the same rule as ever.
CREATE UNIQUE INDEX links_one_live_setup_key ON links (connection_id)
    WHERE kind = 'setup' AND revoked_at IS NULL AND replaced_at IS NULL AND completed_at IS NULL;
CREATE UNIQUE INDEX links_one_live_step_key ON links (connection_id, step)
    WHERE kind = 'step' AND revoked_at IS NULL AND replaced_at IS NULL AND completed_at IS NULL;
DROP INDEX links_one_live_key;

CREATE OR REPLACE FUNCTION link_ended(link links) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN link.completed_at IS NOT NULL AND link.kind = 'step' THEN 'done'
        WHEN link.completed_at IS NOT NULL THEN 'completed'
        WHEN link.revoked_at IS NOT NULL THEN 'revoked'
        WHEN link.replaced_at IS NOT NULL THEN 'replaced'
        WHEN link.expires_at <= now() THEN 'expired'
    END
$$;
