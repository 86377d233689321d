CREATE TABLE fund_call (
    id                         uuid PRIMARY KEY,
    version                    bigint        NOT NULL,
    status                     text          NOT NULL,
    title                      text          NOT NULL,
    summary                    text          NOT NULL,
    eligibility                text          NOT NULL,
    needs                      text          NOT NULL,
    opens_on                   date          NOT NULL,
    closes_on                  date          NOT NULL CHECK (closes_on >= opens_on),
    envelope                   numeric(14,2) NOT NULL CHECK (envelope > 0),
    share_percent              integer       NOT NULL CHECK (share_percent BETWEEN 1 AND 100),
    maximum_grant              numeric(14,2) NOT NULL CHECK (maximum_grant > 0),
    maximum_actions            integer       NOT NULL,
    applications_per_company   integer       NOT NULL,
    minimum_headcount          integer       NOT NULL,
    finding_required           boolean       NOT NULL,
    finding_maximum_age_months integer       NOT NULL,
    maximum_months             integer       NOT NULL,
    de_minimis_ceiling         numeric(14,2) NOT NULL,
    decision_business_days     integer       NOT NULL,
    information_business_days  integer       NOT NULL,
    created_at                 timestamptz   NOT NULL,
    creation_digest            text          NOT NULL -- of the request, so that repeating it is harmless
);

GRANT SELECT, INSERT, UPDATE ON fund_call TO ${app_role};
