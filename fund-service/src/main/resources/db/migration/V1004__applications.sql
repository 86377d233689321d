CREATE SEQUENCE application_reference;

CREATE TABLE application (
    id                 uuid PRIMARY KEY,
    version            bigint      NOT NULL,
    reference          text UNIQUE,            -- from submission on
    call_id            uuid        NOT NULL REFERENCES fund_call,
    enterprise_number  text        NOT NULL,
    sector             text,                   -- as the register had it at submission
    scan_id            uuid,
    status             text        NOT NULL,
    title              text        NOT NULL,
    form               text,                   -- what was typed, while it is a draft
    goal               text,
    starts_on          date,
    ends_on            date,
    iban               text,
    de_minimis         numeric(14,2),
    eligible           numeric(14,2),
    requested          numeric(14,2),
    granted            numeric(14,2),
    decision_due       date,
    information_due    date,
    advice_favourable  boolean,
    advised_by         text,
    decided_by         text,
    decided_on         date,
    created_by         text        NOT NULL,
    created_at         timestamptz NOT NULL,
    changed_at         timestamptz NOT NULL,
    submitted_at       timestamptz,
    creation_digest    text        NOT NULL,
    CHECK (granted <= requested),
    CHECK (status <> 'APPROVED' OR granted > 0),
    CHECK (advised_by IS DISTINCT FROM decided_by OR decided_by IS NULL) -- four eyes
);
CREATE INDEX application_of_company ON application (enterprise_number, changed_at);
CREATE INDEX application_by_status ON application (status, decision_due);
CREATE INDEX application_of_call ON application (call_id, enterprise_number);

CREATE TABLE application_line (
    application_id uuid    NOT NULL REFERENCES application ON DELETE CASCADE,
    position       integer NOT NULL,
    action         text    NOT NULL,
    title          text    NOT NULL,
    theme          text    NOT NULL,
    cost           numeric(14,2) NOT NULL CHECK (cost > 0),
    granted        numeric(14,2),
    PRIMARY KEY (application_id, position)
);

CREATE TABLE application_timeline (
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    position       integer     NOT NULL,
    at             timestamptz NOT NULL,
    action         text        NOT NULL,
    words          text        NOT NULL,
    subject        text        NOT NULL,
    PRIMARY KEY (application_id, position)
);

-- Personal data, apart so that it can be erased without touching the file.
CREATE TABLE application_contact (
    application_id uuid PRIMARY KEY REFERENCES application ON DELETE CASCADE,
    name           text NOT NULL,
    email          text NOT NULL,
    phone          text NOT NULL
);

-- A handler who declared a conflict of interest no longer sees the file.
CREATE TABLE conflict_of_interest (
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    subject        text        NOT NULL,
    declared_at    timestamptz NOT NULL,
    PRIMARY KEY (application_id, subject)
);

GRANT USAGE ON SEQUENCE application_reference TO ${app_role};
-- DELETE on application is for drafts past their retention; ledger and letters keep what was decided.
GRANT SELECT, INSERT, UPDATE, DELETE ON application, application_line, application_timeline TO ${app_role};
GRANT SELECT, INSERT, DELETE ON application_contact TO ${app_role};
GRANT SELECT, INSERT ON conflict_of_interest TO ${app_role};
