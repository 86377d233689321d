CREATE TABLE campaign (
    id                  uuid PRIMARY KEY,
    version             bigint      NOT NULL,
    enterprise_number   text        NOT NULL,
    company_name        text        NOT NULL,
    instrument          text        NOT NULL,
    status              text        NOT NULL,
    headcount           integer     NOT NULL,
    smallest_block      integer     NOT NULL, -- k as promised when the scan was made (C2)
    groups_confirmed_by text        NOT NULL,
    closes_on           date        NOT NULL,
    public_key          text,                 -- of the campaign; its private half is never in this database (B4)
    opened_on           date,
    closed_on           date,
    respondents         integer,              -- sheets found in the box at close
    validity            text,
    finding_shared_on   date,
    creation_digest     text        NOT NULL,
    created_at          timestamptz NOT NULL
);

CREATE INDEX campaign_of_company ON campaign (enterprise_number, created_at);

CREATE TABLE campaign_department (
    campaign_id uuid    NOT NULL REFERENCES campaign,
    position    integer NOT NULL,
    name        text    NOT NULL,
    headcount   integer NOT NULL,
    PRIMARY KEY (campaign_id, position)
);

-- How often "my code was already used" was met (B2). Apart from the campaign, so that counting it
-- makes no version of the campaign stale.
CREATE TABLE campaign_reused_codes (
    campaign_id uuid    PRIMARY KEY REFERENCES campaign,
    times       integer NOT NULL
);

-- A code that was handed out: only its keyed hash, and whether it was used. No time, no order, no person.
CREATE TABLE ballot_code (
    hash        bytea   PRIMARY KEY,
    campaign_id uuid    NOT NULL REFERENCES campaign,
    used        boolean NOT NULL DEFAULT false
);

CREATE INDEX ballot_code_of_campaign ON ballot_code (campaign_id);

-- A sheet sealed with the campaign's public key: random id, no time, no code (B4).
CREATE TABLE sealed_sheet (
    id          uuid  PRIMARY KEY,
    campaign_id uuid  NOT NULL REFERENCES campaign,
    sealed      bytea NOT NULL
);

CREATE INDEX sealed_sheet_of_campaign ON sealed_sheet (campaign_id);

-- What is kept of the sheets: statistics of disjoint blocks of at least k (C2, C3).
CREATE TABLE block_statistics (
    campaign_id uuid    NOT NULL REFERENCES campaign,
    position    integer NOT NULL,
    respondents integer NOT NULL CHECK (respondents >= 5),
    statistics  jsonb   NOT NULL,
    PRIMARY KEY (campaign_id, position)
);

-- One numbered, frozen result per campaign; every edition prints from it (D2).
CREATE TABLE frozen_result (
    campaign_id uuid PRIMARY KEY REFERENCES campaign,
    number      text NOT NULL UNIQUE,
    frozen_on   date NOT NULL,
    content     text NOT NULL -- JSON as it is published; jsonb would rewrite it
);

CREATE SEQUENCE result_number;

GRANT SELECT, INSERT, UPDATE ON campaign, campaign_reused_codes TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_department, ballot_code TO ${app_role};
GRANT SELECT, INSERT, DELETE ON sealed_sheet TO ${app_role};
-- Statistics and results are never changed, by the service least of all.
GRANT SELECT, INSERT ON block_statistics, frozen_result TO ${app_role};
GRANT USAGE ON SEQUENCE result_number TO ${app_role};
