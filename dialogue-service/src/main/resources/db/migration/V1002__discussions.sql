-- That actions were discussed in the social dialogue of a company. The note never leaves this service.
CREATE TABLE discussion (
    id                uuid        PRIMARY KEY,
    enterprise_number text        NOT NULL,
    body              text        NOT NULL,
    held_on           date        NOT NULL,
    agreed            boolean     NOT NULL,
    note              text        NOT NULL,
    scan              uuid,
    actions           text[]      NOT NULL CHECK (cardinality(actions) > 0),
    recorded_at       timestamptz NOT NULL,
    version           bigint      NOT NULL
);

CREATE INDEX discussion_company ON discussion (enterprise_number, held_on DESC);

GRANT SELECT, INSERT, UPDATE ON discussion TO ${app_role};
