-- What customers who are stuck tell and ask: the queue that staff work through.

CREATE TABLE help_requests (
    id uuid PRIMARY KEY,
    connection_id uuid NOT NULL REFERENCES connections,
    link_id uuid NOT NULL REFERENCES links,
    kind text NOT NULL CHECK (kind IN ('screen', 'question')),
    step text NOT NULL CHECK (length(step) BETWEEN 1 AND 100),
    action text CHECK (length(action) BETWEEN 1 AND 100),
    menus text CHECK (menus IN ('newer', 'older', 'neither')),
    words text NOT NULL CHECK (length(words) <= 2000),
    asked_by text NOT NULL,
    language text NOT NULL,
    browser text NOT NULL CHECK (length(browser) <= 20),
    width text CHECK (width IN ('narrow', 'medium', 'wide')),
    mailed boolean NOT NULL,
    created_at timestamptz NOT NULL,
    answered_at timestamptz,
    answered_by text,
    CHECK ((answered_at IS NULL) = (answered_by IS NULL))
);
COMMENT ON TABLE help_requests IS 'Where customers are stuck, in their own words: for support staff.';
COMMENT ON COLUMN help_requests.id IS 'UUIDv7, made by the program.';
COMMENT ON COLUMN help_requests.connection_id IS 'Whose setup it is about.';
COMMENT ON COLUMN help_requests.link_id IS 'The link with which they came.';
COMMENT ON COLUMN help_requests.kind IS 'screen: the vendor''s screen differs from the guide; question: they ask support for help.';
COMMENT ON COLUMN help_requests.step IS 'The step''s id in the guide.';
COMMENT ON COLUMN help_requests.action IS 'The action''s id in the guide, when it is about one.';
COMMENT ON COLUMN help_requests.menus IS 'Which of the vendor''s menus they say they see; null when they did not say.';
COMMENT ON COLUMN help_requests.words IS 'Personal data: what they wrote; may be empty for a screen. A text that looks as if it held a secret is refused before.';
COMMENT ON COLUMN help_requests.asked_by IS 'Personal data: their address.';
COMMENT ON COLUMN help_requests.language IS 'The language they read the guide in.';
COMMENT ON COLUMN help_requests.browser IS 'The family of their browser, such as Firefox.';
COMMENT ON COLUMN help_requests.width IS 'How wide their window is: narrow, medium or wide; null without scripts.';
COMMENT ON COLUMN help_requests.mailed IS 'Whether a mail to support was queued with it.';
COMMENT ON COLUMN help_requests.created_at IS 'When they sent it.';
COMMENT ON COLUMN help_requests.answered_at IS 'When staff marked it as answered.';
COMMENT ON COLUMN help_requests.answered_by IS 'Personal data: the staff address that marked it.';
CREATE INDEX help_requests_open_idx ON help_requests (id DESC) WHERE answered_at IS NULL;
CREATE INDEX help_requests_answered_idx ON help_requests (id DESC) WHERE answered_at IS NOT NULL;
CREATE INDEX help_requests_link_idx ON help_requests (link_id, created_at);
CREATE INDEX help_requests_connection_idx ON help_requests (connection_id);
