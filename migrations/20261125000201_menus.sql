-- Some vendors have two generations of menus: which of them somebody sees is asked once and remembered.

ALTER TABLE connections ADD COLUMN menus text CHECK (menus IN ('newer', 'older'));
COMMENT ON COLUMN connections.menus IS 'Which generation of the vendor''s menus its people see, as they said; null while nobody has said.';
