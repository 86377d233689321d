-- What worker representatives see a scan with (B2). The token is in nobody's database: 160 random bits, of which only the
-- hash is kept; null when it was withdrawn. The row stays: a page that is old must not replace a newer link.
CREATE TABLE representatives_link (
    campaign_id uuid    PRIMARY KEY REFERENCES campaign,
    token_hash  bytea   UNIQUE,
    made_on     date,
    changes     integer NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON representatives_link TO ${app_role};
