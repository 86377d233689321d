CREATE TABLE covenant (
    id         uuid PRIMARY KEY,
    sector     text NOT NULL REFERENCES sector,
    title      text NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    status     text NOT NULL CHECK (status IN ('DRAFT', 'SIGNED', 'ENDED')),
    signed_on  date,
    ended_on   date,
    end_reason text,
    changed_at timestamptz NOT NULL,
    version    bigint NOT NULL,
    CHECK (valid_until > valid_from)
);

CREATE TABLE covenant_party (
    covenant_id uuid NOT NULL REFERENCES covenant ON DELETE CASCADE,
    position    integer NOT NULL,
    kind        text NOT NULL,
    name        text NOT NULL,
    PRIMARY KEY (covenant_id, position)
);

CREATE TABLE covenant_objective (
    id          uuid PRIMARY KEY,
    covenant_id uuid NOT NULL REFERENCES covenant ON DELETE CASCADE,
    position    integer NOT NULL,
    title       text NOT NULL,
    description text NOT NULL
);

CREATE TABLE covenant_action (
    id             uuid PRIMARY KEY,
    objective_id   uuid NOT NULL REFERENCES covenant_objective ON DELETE CASCADE,
    position       integer NOT NULL,
    title          text NOT NULL,
    description    text NOT NULL,
    level          text NOT NULL CHECK (level IN ('SECTOR', 'COMPANY')),
    theme          text NOT NULL,
    indicator      text NOT NULL,
    target         integer NOT NULL CHECK (target > 0)
);

-- What the sector itself did for an action at sector level, with its evidence.
CREATE TABLE sector_result (
    id          uuid PRIMARY KEY,
    action_id   uuid NOT NULL REFERENCES covenant_action ON DELETE CASCADE,
    achieved_on date NOT NULL,
    amount      integer NOT NULL CHECK (amount > 0),
    evidence    text NOT NULL
);

-- Actions companies realised with the fund: moved by the fund's decisions only.
CREATE TABLE realised_action (
    application_id    uuid NOT NULL,
    action            text NOT NULL,
    theme             text NOT NULL,
    sector            text NOT NULL,
    enterprise_number char(10) NOT NULL,
    granted           numeric(14, 2) NOT NULL,
    decided_on        date NOT NULL,
    PRIMARY KEY (application_id, action)
);
CREATE INDEX realised_action_by_sector ON realised_action (sector, theme, decided_on);

-- Submitted and not decided yet.
CREATE TABLE pending_application (
    application_id uuid PRIMARY KEY,
    sector         text NOT NULL,
    submitted_on   date NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON covenant, covenant_party, covenant_objective, covenant_action, sector_result, realised_action, pending_application
    TO ${app_role};
