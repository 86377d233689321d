-- What other services told by event: read here, owned there. The newest event replaces the row.
CREATE TABLE known_company (
    enterprise_number text PRIMARY KEY,
    name              text NOT NULL,
    sector            text,
    headcount         integer,
    municipality      text
);

CREATE TABLE known_sector (
    code text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE menu_action (
    code      text PRIMARY KEY,
    title     text          NOT NULL,
    summary   text          NOT NULL,
    theme     text          NOT NULL,
    cost_from numeric(14,2) NOT NULL,
    cost_to   numeric(14,2) NOT NULL,
    effort    text          NOT NULL
);

CREATE TABLE closed_scan (
    scan_id           uuid PRIMARY KEY,
    enterprise_number text NOT NULL,
    closed_on         date NOT NULL,
    validity          text NOT NULL
);

CREATE TABLE finding (
    scan_id           uuid PRIMARY KEY,
    enterprise_number text    NOT NULL,
    result            text    NOT NULL,
    closed_on         date    NOT NULL,
    headcount         integer NOT NULL,
    respondents       integer NOT NULL,
    workability_rate  text    NOT NULL,
    problems          text[]  NOT NULL
);
CREATE INDEX finding_of_company ON finding (enterprise_number, closed_on);

CREATE TABLE discussion (
    id                uuid PRIMARY KEY,
    enterprise_number text    NOT NULL,
    body              text    NOT NULL,
    held_on           date    NOT NULL,
    agreed            boolean NOT NULL,
    actions           text[]  NOT NULL
);
CREATE INDEX discussion_of_company ON discussion (enterprise_number, held_on);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON known_company, known_sector, menu_action, closed_scan, finding, discussion TO ${app_role};
