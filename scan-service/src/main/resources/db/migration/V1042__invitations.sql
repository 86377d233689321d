-- Where invitations went, for reminders to everyone; deleted when the scan closes (B2). A code stands beside an
-- address only sealed with a key outside the database, and only until its mail is sent.
CREATE TABLE invitation (
    id          uuid        PRIMARY KEY,
    campaign_id uuid        NOT NULL REFERENCES campaign,
    address     text        NOT NULL,
    sealed_code bytea,
    due_at      timestamptz,                    -- when its next mail may go; null when none is waiting
    attempts    integer     NOT NULL DEFAULT 0, -- of the mail that waits
    sent        integer     NOT NULL DEFAULT 0, -- mails so far: the invitation and reminders
    sent_on     date,
    UNIQUE (campaign_id, address)
);

CREATE INDEX invitation_due ON invitation (due_at) WHERE due_at IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON invitation TO ${app_role};
