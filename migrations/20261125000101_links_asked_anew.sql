-- The holder of a dead link may have a new one sent to the invited address.

ALTER TABLE links ADD COLUMN asked_with uuid REFERENCES links;
COMMENT ON COLUMN links.asked_with IS 'The dead link whose holder asked for this one; null for a link that somebody issued.';
CREATE INDEX links_asked_with_idx ON links (connection_id, created_at) WHERE asked_with IS NOT NULL;
