-- A link may say in which language and under which brand it speaks; a person may choose another language.

ALTER TABLE links ADD COLUMN language text CHECK (language IN ('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'he'));
ALTER TABLE links ADD COLUMN brand text;
ALTER TABLE contacts ADD COLUMN language text CHECK (language IN ('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'he'));
COMMENT ON COLUMN links.language IS 'In which language its pages and mails begin; null for the browser''s own.';
COMMENT ON COLUMN links.brand IS 'Under which brand of the deployment it speaks; null for the deployment''s own.';
COMMENT ON COLUMN contacts.language IS 'The language they chose themselves; null while they have chosen none.';
