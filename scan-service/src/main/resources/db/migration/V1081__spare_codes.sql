-- Mailed codes stay valid when slips are replaced; it says how a code left, never to whom (B2).
ALTER TABLE ballot_code ADD COLUMN mailed boolean NOT NULL DEFAULT false;

-- Codes made to be mailed that nobody has yet, sealed with a key outside the database. Someone who was forgotten gets
-- one of these: it is no new row, so nothing tells which (B2).
CREATE TABLE spare_code (
    id          uuid  PRIMARY KEY,
    campaign_id uuid  NOT NULL REFERENCES campaign,
    sealed_code bytea NOT NULL
);

CREATE INDEX spare_code_of_campaign ON spare_code (campaign_id, id);

GRANT SELECT, INSERT, DELETE ON spare_code TO ${app_role};
