-- What this service needs of the register and the inspiration menu, received by event.
CREATE TABLE known_company (
    enterprise_number text PRIMARY KEY,
    name              text NOT NULL,
    sector            text,
    headcount         integer
);

CREATE TABLE known_sector (
    code text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE menu_action (
    code       text PRIMARY KEY,
    title      text   NOT NULL,
    summary    text   NOT NULL,
    problems   text[] NOT NULL,
    sectors    text[] NOT NULL,
    cost_from  bigint NOT NULL, -- euro cents
    cost_to    bigint NOT NULL,
    effort     text   NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON known_company, known_sector, menu_action TO ${app_role};
