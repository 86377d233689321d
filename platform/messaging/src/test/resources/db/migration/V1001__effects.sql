-- What the tests' consumer does with an event: one row each time it is applied.
CREATE TABLE effect (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject  text   NOT NULL,
    version  bigint NOT NULL,
    word     text   NOT NULL
);
GRANT SELECT, INSERT ON effect TO ${app_role};
