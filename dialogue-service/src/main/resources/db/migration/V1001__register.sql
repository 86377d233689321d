-- What this service needs of the inspiration menu, received by event.
CREATE TABLE menu_action (
    code    text PRIMARY KEY,
    title   text NOT NULL,
    summary text NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON menu_action TO ${app_role};
