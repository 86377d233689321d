-- How far the closing of a large scan is, for whoever waits for it. Written beside the transaction that closes,
-- which holds the campaign's row: hence no reference to it. Counts only, gone when the closing ends.
CREATE TABLE closing_progress (
    campaign_id uuid    PRIMARY KEY,
    counted     integer NOT NULL,
    total       integer NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON closing_progress TO ${app_role};
