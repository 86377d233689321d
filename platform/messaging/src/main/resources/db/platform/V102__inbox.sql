-- Events of other services that this one received: at most once each, in order per subject.
CREATE TABLE inbox_event (
    consumer    text        NOT NULL,
    id          uuid        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, id)
);

CREATE INDEX inbox_event_age ON inbox_event (received_at);

-- How far each consumer is in each subject. Never purged: it is what makes an old event old.
CREATE TABLE inbox_subject (
    consumer text   NOT NULL,
    source   text   NOT NULL,
    subject  text   NOT NULL,
    version  bigint NOT NULL,
    PRIMARY KEY (consumer, source, subject)
);

-- Events that came before their predecessor and wait for it.
CREATE TABLE inbox_parked (
    consumer         text        NOT NULL,
    source           text        NOT NULL,
    subject          text        NOT NULL,
    version          bigint      NOT NULL,
    id               uuid        NOT NULL,
    type             text        NOT NULL,
    occurred_at      timestamptz NOT NULL,
    data             text        NOT NULL,
    skip             boolean     NOT NULL, -- an operator said: count it, don't apply it
    traceparent      text,
    correlation_id   text,
    topic            text        NOT NULL,
    topic_partition  integer     NOT NULL,
    topic_offset     bigint      NOT NULL,
    parked_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, source, subject, version)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON inbox_event, inbox_subject, inbox_parked TO ${app_role};
