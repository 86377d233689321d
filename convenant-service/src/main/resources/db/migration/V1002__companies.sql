CREATE TABLE company (
    enterprise_number char(10) PRIMARY KEY CHECK (enterprise_number ~ '^[01]\d{9}$'),
    name              text NOT NULL,
    sector            text REFERENCES sector,
    headcount         integer CHECK (headcount BETWEEN 1 AND 200000),
    municipality      text,
    joint_committee   text,
    registered_at     timestamptz NOT NULL,
    completed_at      timestamptz,
    version           bigint NOT NULL
);
CREATE INDEX company_by_sector ON company (sector, name);

GRANT SELECT, INSERT, UPDATE ON company TO ${app_role};
