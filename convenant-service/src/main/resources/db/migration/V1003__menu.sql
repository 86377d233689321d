CREATE TABLE menu_action (
    code        text PRIMARY KEY,
    position    integer NOT NULL,
    title       text NOT NULL,
    theme       text NOT NULL,
    summary     text NOT NULL,
    answers     text NOT NULL,
    for_whom    text NOT NULL,
    steps       text[] NOT NULL,
    problems    text[] NOT NULL,
    sectors     text[] NOT NULL,
    cost_from   numeric(14, 2) NOT NULL,
    cost_to     numeric(14, 2) NOT NULL CHECK (cost_to >= cost_from),
    effort      text NOT NULL,
    source_idea text NOT NULL,
    version     bigint NOT NULL
);

-- Calls of the fund as they were published, for "co-financed in call X".
CREATE TABLE published_call (
    call_id       uuid PRIMARY KEY,
    title         text NOT NULL,
    opens_on      date NOT NULL,
    closes_on     date NOT NULL,
    share_percent integer NOT NULL,
    maximum       numeric(14, 2) NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON menu_action, published_call TO ${app_role};
