-- The letter as it was sent, byte for byte.
CREATE TABLE decision_letter (
    application_id uuid PRIMARY KEY REFERENCES application,
    file_name      text        NOT NULL,
    sha256         text        NOT NULL,
    pdf            bytea       NOT NULL,
    created_at     timestamptz NOT NULL
);

-- Mails on their way: written in the transaction that causes them, sent after it. The recipient is
-- forgotten once the mail left.
CREATE TABLE outgoing_mail (
    id             uuid PRIMARY KEY,
    application_id uuid        NOT NULL,
    kind           text        NOT NULL,
    recipient      text,
    subject        text        NOT NULL,
    body           text        NOT NULL,
    created_at     timestamptz NOT NULL,
    due_at         timestamptz NOT NULL, -- not before; moved ahead while one instance is sending
    attempts       integer     NOT NULL,
    sent_at        timestamptz,
    CHECK (recipient IS NOT NULL OR sent_at IS NOT NULL)
);
CREATE INDEX outgoing_mail_backlog ON outgoing_mail (due_at) WHERE sent_at IS NULL;

GRANT SELECT, INSERT ON decision_letter TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON outgoing_mail TO ${app_role};
