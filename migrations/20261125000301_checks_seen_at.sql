-- Who was told that a page may be closed is written to when the check has ended, unless its end was seen on the page.

ALTER TABLE checks ADD COLUMN seen_at timestamptz;
COMMENT ON COLUMN checks.seen_at IS 'When the customer''s page first showed how it ended; null while nobody has looked.';
