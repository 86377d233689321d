-- A measurement with another instrument: what the company declares of it, never its report (F3).
CREATE TABLE equivalent_declaration (
    id                uuid    PRIMARY KEY,
    version           bigint  NOT NULL,
    enterprise_number text    NOT NULL,
    company_name      text    NOT NULL,
    instrument        text    NOT NULL,
    conducted_by      text    NOT NULL,
    measured_on       date    NOT NULL,
    respondents       integer NOT NULL,
    status            text    NOT NULL,
    declared_on       date    NOT NULL,
    decided_on        date,
    reason            text
);

CREATE INDEX equivalent_declaration_of_company ON equivalent_declaration (enterprise_number, declared_on);

GRANT SELECT, INSERT, UPDATE ON equivalent_declaration TO ${app_role};
