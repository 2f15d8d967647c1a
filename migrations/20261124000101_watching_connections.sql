-- Linked accounts are looked at again by themselves: when next, what is suspected, who was told.

ALTER TABLE connections
    ADD COLUMN recheck_at timestamptz,
    ADD COLUMN suspected_at timestamptz,
    ADD COLUMN suspected text[] NOT NULL DEFAULT '{}',
    ADD COLUMN told_at timestamptz,
    ADD COLUMN pack_change jsonb,
    ADD COLUMN account text,
    ADD COLUMN accepted_account text;
COMMENT ON COLUMN connections.recheck_at IS 'When Keyway looks again by itself; null when that is not planned yet.';
COMMENT ON COLUMN connections.suspected_at IS 'When a check of the linked account first found what the next one has to confirm.';
COMMENT ON COLUMN connections.suspected IS 'What is suspected: ids of permissions that were missing, or a cause''s word.';
COMMENT ON COLUMN connections.told_at IS 'When the customer''s contact was told of this degradation; null again once it is over.';
COMMENT ON COLUMN connections.pack_change IS 'How the list of permissions differs from what was last asked for: added, removed, now_required, now_optional; null when it does not.';
COMMENT ON COLUMN connections.account IS 'Keyed fingerprint of the vendor''s account it was linked with last. Holds no personal data.';
COMMENT ON COLUMN connections.accepted_account IS 'Keyed fingerprint of another account that staff said is meant; null once it is linked.';
UPDATE connections c SET account = k.account FROM checks k WHERE k.id = c.linked_check_id;
CREATE INDEX connections_recheck_idx ON connections (recheck_at) WHERE state IN ('linked', 'degraded');

ALTER TABLE checks
    ADD COLUMN watch boolean NOT NULL DEFAULT false,
    ADD COLUMN quiet boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN checks.watch IS 'Whether Keyway asked for it by itself to watch a linked account.';
COMMENT ON COLUMN checks.quiet IS 'Whether it changed nothing: it may be forgotten after a while.';
CREATE INDEX checks_quiet_idx ON checks (connection_id, finished_at) WHERE quiet;
CREATE INDEX findings_carried_idx ON findings (carried_from) WHERE carried_from IS NOT NULL;

ALTER TABLE links ADD COLUMN start_step text;
COMMENT ON COLUMN links.start_step IS 'The step of the guide that it opens at; null for where the customer left off.';
