-- 9,999 invented customers for ./dev bench, which invites the last of the 10,000 itself: states,
-- people, links old and new, progress, credentials, checks and a timeline, as years of use leave
-- them. Nothing here is random, so that every run measures the same.

\set customers 9999

-- A UUIDv7 of the moment `at`, different for every `number` and `kind`.
CREATE FUNCTION pg_temp.id_of(kind text, number bigint, at timestamptz) RETURNS uuid
LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0')
        || '7' || substr(md5(kind || number), 1, 3) || '8' || substr(md5(kind || number), 4, 15))::uuid
$$;

-- One row a customer; where each stands is spread so that every page of the list is mixed.
CREATE TEMP TABLE customers AS
SELECT n,
       pg_temp.id_of('company', n, born) AS company_id,
       pg_temp.id_of('contact', n, born) AS contact_id,
       pg_temp.id_of('connection', n, born) AS connection_id,
       pg_temp.id_of('check', n, born) AS check_id,
       born,
       CASE
           WHEN n * 37 % 100 < 22 THEN 'invited'
           WHEN n * 37 % 100 < 36 THEN 'in_progress'
           WHEN n * 37 % 100 < 37 THEN 'checking'
           WHEN n * 37 % 100 < 49 THEN 'action_needed'
           WHEN n * 37 % 100 < 91 THEN 'linked'
           WHEN n * 37 % 100 < 96 THEN 'degraded'
           ELSE 'disconnected'
       END AS state
FROM (
    SELECT n, date_trunc('second', now()) - n * interval '97 minutes' AS born
    FROM generate_series(1, :customers) AS n
) AS numbered;

INSERT INTO companies (id, name, created_at)
SELECT company_id,
       (ARRAY['Birch', 'Harbour', 'Copper', 'Meadow', 'Northern', 'Silver', 'Granite', 'Willow'])[1 + n % 8]
           || ' ' || (ARRAY['Foods', 'Logistics', 'Studio', 'Health', 'Energy', 'Travel', 'Works'])[1 + n % 7]
           || ' ' || n,
       born
FROM customers;

-- Everybody who was invited, and at every fourth company a colleague who was invited before.
INSERT INTO contacts (id, company_id, email, created_at)
SELECT contact_id, company_id, 'ana.' || n || '@customer-' || n || '.example', born FROM customers
UNION ALL
SELECT pg_temp.id_of('colleague', n, born), company_id, 'joe.' || n || '@customer-' || n || '.example', born
FROM customers WHERE n % 4 = 0;

INSERT INTO connections (id, company_id, integration, access_profile, state, state_since,
                         last_problem, current_step, last_seen_at, created_at)
SELECT connection_id, company_id, 'hibob', 'full',
       CASE WHEN state = 'linked' THEN 'in_progress' ELSE state END,
       born + n % 50 * interval '1 hour',
       CASE WHEN state IN ('action_needed', 'degraded')
            THEN (ARRAY['missing', 'rejected', 'unconfirmed', 'no_permissions', 'swapped'])[1 + n % 5] END,
       CASE WHEN state <> 'invited'
            THEN (ARRAY['service-user', 'permission-group', 'before-you-start'])[1 + n % 3] END,
       CASE WHEN state <> 'invited' THEN born + n % 50 * interval '1 hour' END,
       born
FROM customers;

-- The newest link of each, and for a third of them one that it replaced.
INSERT INTO links (id, connection_id, contact_id, public_id, secret_digest, issued_by, created_at,
                   expires_at, first_opened_at, revoked_at, replaced_at, completed_at)
SELECT pg_temp.id_of('link', n, born), connection_id, contact_id, 'new' || n,
       sha256(('new' || n)::bytea), 'sam@operator.example', born, born + interval '14 days',
       CASE WHEN state <> 'invited' THEN born + interval '1 hour' END,
       CASE WHEN state = 'disconnected' THEN born + interval '60 hours' END,
       NULL,
       CASE WHEN state IN ('linked', 'degraded') THEN born + interval '50 hours' END
FROM customers
UNION ALL
SELECT pg_temp.id_of('old link', n, born - interval '9 days'), connection_id,
       CASE WHEN n % 4 = 0 THEN pg_temp.id_of('colleague', n, born) ELSE contact_id END, 'old' || n,
       sha256(('old' || n)::bytea), 'sam@operator.example', born - interval '9 days',
       born + interval '5 days', NULL, NULL, born, NULL
FROM customers WHERE n % 3 = 0;

INSERT INTO visits (id, link_id, token_digest, let_in_by, created_at, last_seen_at)
SELECT pg_temp.id_of('visit', n, born), pg_temp.id_of('link', n, born), sha256(('visit' || n)::bytea),
       'link', born + interval '1 hour', born + interval '3 hours'
FROM customers WHERE state <> 'invited';

INSERT INTO steps_done (connection_id, step_id, done_at)
SELECT connection_id, step, born + interval '2 hours'
FROM customers, unnest(ARRAY['before-you-start', 'service-user', 'permission-group']) AS step
WHERE state <> 'invited';

-- Credentials, a check and its findings where the customer has come that far. The sealed values
-- are left out: nothing that is measured reads them, and nobody could have sealed them.
INSERT INTO credentials (connection_id, version, set_by, fingerprint, created_at)
SELECT connection_id, 1, 'ana.' || n || '@customer-' || n || '.example', md5('fingerprint' || n),
       born + interval '40 hours'
FROM customers WHERE state IN ('checking', 'action_needed', 'linked', 'degraded', 'disconnected');

INSERT INTO checks (id, connection_id, credentials_version, asked_by, state, attempt, cause,
                    connected_at, people_all, people_active, calls, created_at, started_at, finished_at)
SELECT check_id, connection_id, 1, 'ana.' || n || '@customer-' || n || '.example', 'done', 1,
       CASE WHEN state = 'action_needed' AND n % 5 = 1 THEN 'rejected' END,
       born + interval '40 hours', 40, 37, 21, born + interval '40 hours', born + interval '40 hours',
       born + interval '40 hours'
FROM customers WHERE state IN ('action_needed', 'linked', 'degraded', 'disconnected');

INSERT INTO findings (check_id, permission_id, position, required, verdict, evidence, found_at)
SELECT check_id, 'permission.' || p, p, true,
       CASE WHEN p = 7 AND state <> 'linked' THEN 'missing' ELSE 'granted' END,
       'Seen by a read.', born + interval '40 hours'
FROM customers, generate_series(1, 62) AS p
WHERE state IN ('action_needed', 'linked', 'degraded', 'disconnected');

UPDATE connections SET credentials_version = 1
WHERE id IN (SELECT connection_id FROM credentials);
UPDATE connections c SET state = 'linked', linked_check_id = check_id
FROM customers WHERE connection_id = c.id AND customers.state = 'linked';

INSERT INTO audit (at, actor_kind, actor, action, connection_id)
SELECT born + step * interval '3 hours', 'contact', 'ana.' || n || '@customer-' || n || '.example',
       (ARRAY['link.issued', 'link.opened', 'credentials.replaced', 'check.finished', 'connection.linked'])[step],
       connection_id
FROM customers, generate_series(1, CASE WHEN state = 'invited' THEN 1 ELSE 5 END) AS step
ORDER BY 1;

VACUUM ANALYZE;
