-- How long what is kept, and why: data, so that changing a term is no change of code.
CREATE TABLE retention_rule (
    kind text    PRIMARY KEY,
    days integer NOT NULL CHECK (days >= 0),
    why  text    NOT NULL
);

INSERT INTO retention_rule (kind, days, why) VALUES
    ('UNTOUCHED_DRAFT', 180, 'A draft nobody touched for half a year will not be handed in.'),
    ('CONTACT_OF_CLOSED_FILE', 3653, 'Ten years of proof for public money: Vlaamse Codex Overheidsfinancien, 29 March 2019. What was decided stays.'),
    ('SENT_MAIL', 90, 'A mail that left is only kept to answer questions about it; its recipient was forgotten when it left.');

-- What the job did, for whoever must account for it.
CREATE TABLE retention_report (
    id       uuid PRIMARY KEY,
    at       timestamptz NOT NULL,
    kind     text        NOT NULL REFERENCES retention_rule,
    affected bigint      NOT NULL
);

GRANT SELECT ON retention_rule TO ${app_role};
GRANT SELECT, INSERT ON retention_report TO ${app_role};
GRANT DELETE ON outgoing_mail TO ${app_role};
