-- Definitions of instruments as they were published. What is published never changes: the service's own
-- role may only end it.
CREATE TABLE published_instrument (
    id           text    PRIMARY KEY, -- code and number, basis-1
    version      bigint  NOT NULL,    -- of this row, for optimistic locking
    code         text    NOT NULL,
    number       integer NOT NULL,
    status       text    NOT NULL,
    content      text    NOT NULL,    -- JSON as it was published; jsonb would rewrite it
    published_on date    NOT NULL,
    ended_on     date,
    UNIQUE (code, number)
);

GRANT SELECT, INSERT ON published_instrument TO ${app_role};
GRANT UPDATE (version, status, ended_on) ON published_instrument TO ${app_role};
