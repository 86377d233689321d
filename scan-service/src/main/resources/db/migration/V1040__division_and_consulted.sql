-- One tree of groups, margins beside it, and who was consulted before opening (B1, B3, F2).
ALTER TABLE campaign_department ADD COLUMN parent integer NOT NULL DEFAULT -1; -- place of what it is a part of
ALTER TABLE campaign_department ALTER COLUMN parent DROP DEFAULT;

CREATE TABLE campaign_margin (
    campaign_id uuid    NOT NULL REFERENCES campaign,
    position    integer NOT NULL,
    category    text    NOT NULL,
    headcount   integer NOT NULL,
    PRIMARY KEY (campaign_id, position)
);

ALTER TABLE campaign ADD COLUMN confirmed_on date;
ALTER TABLE campaign ADD COLUMN prevention_adviser text;
ALTER TABLE campaign ADD COLUMN confidant text;

GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_margin TO ${app_role};
