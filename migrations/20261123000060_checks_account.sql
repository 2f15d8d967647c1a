-- Which of the vendor's accounts a check saw, to notice when later credentials are another's.

ALTER TABLE checks ADD COLUMN account text;
COMMENT ON COLUMN checks.account IS 'Keyed fingerprint of the vendor''s account; null when it could not be seen. Holds no personal data.';
