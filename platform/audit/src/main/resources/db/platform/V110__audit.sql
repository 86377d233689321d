-- One hash chain per aggregate. The service's own role can only add to it.
CREATE TABLE audit_entry (
    aggregate_type  text        NOT NULL,
    aggregate_id    text        NOT NULL,
    sequence        bigint      NOT NULL,
    at              timestamptz NOT NULL,
    from_state      text,                 -- null: the entry that created it
    action          text        NOT NULL,
    to_state        text        NOT NULL,
    person_digest   text        NOT NULL,
    previous_digest text,                 -- null: the first of its chain
    digest          text        NOT NULL,
    PRIMARY KEY (aggregate_type, aggregate_id, sequence)
);

-- What may have to be erased. The chain holds only a salted digest of it, so erasing breaks nothing
-- and what was erased can't be guessed back.
CREATE TABLE audit_person (
    aggregate_type text   NOT NULL,
    aggregate_id   text   NOT NULL,
    sequence       bigint NOT NULL,
    salt           text   NOT NULL,
    actor          text   NOT NULL,
    on_behalf_of   text,
    why            text,
    PRIMARY KEY (aggregate_type, aggregate_id, sequence),
    FOREIGN KEY (aggregate_type, aggregate_id, sequence) REFERENCES audit_entry
);

GRANT SELECT, INSERT ON audit_entry TO ${app_role};
GRANT SELECT, INSERT, DELETE ON audit_person TO ${app_role};
