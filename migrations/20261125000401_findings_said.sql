-- What a check saw, as a value: so that everybody reads it in their own language.

ALTER TABLE findings ADD COLUMN said jsonb;
COMMENT ON COLUMN findings.said IS 'The evidence as sentences: keys of messages and what is filled in, never a value of anybody''s field; with the English that it belongs to. Null where there is only that.';
