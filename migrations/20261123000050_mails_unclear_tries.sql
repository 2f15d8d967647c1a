-- A mail server may take a mail and go silent before it says so. Such a mail is sent once more,
-- and not a third time.

ALTER TABLE mails ADD COLUMN unclear_tries integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN mails.unclear_tries IS 'Tries after which nobody knows whether the mail server took it.';
