-- Events of this service on their way to the broker. A subject's version is contiguous: it is taken
-- in the transaction that appends, and its row lock makes position order equal version order.
CREATE TABLE outbox_subject (
    subject text PRIMARY KEY,
    version bigint NOT NULL
);

CREATE TABLE outbox_event (
    position       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id             uuid        NOT NULL UNIQUE,
    type           text        NOT NULL,
    subject        text        NOT NULL,
    version        bigint      NOT NULL,
    occurred_at    timestamptz NOT NULL,
    data           text        NOT NULL, -- JSON as it is sent; jsonb would rewrite it
    traceparent    text,
    correlation_id text,
    published_at   timestamptz,          -- null until the broker acknowledged it
    UNIQUE (subject, version)
);

CREATE INDEX outbox_event_backlog ON outbox_event (position) WHERE published_at IS NULL;
CREATE INDEX outbox_event_published ON outbox_event (published_at) WHERE published_at IS NOT NULL;

CREATE FUNCTION outbox_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('outbox', '');
    RETURN NULL;
END $$;

CREATE TRIGGER outbox_event_appended AFTER INSERT ON outbox_event
    FOR EACH STATEMENT EXECUTE FUNCTION outbox_notify();

GRANT SELECT, INSERT, UPDATE ON outbox_subject TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_event TO ${app_role};
