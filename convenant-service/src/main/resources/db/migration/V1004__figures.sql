CREATE TABLE workability_figure (
    population      text NOT NULL CHECK (population IN ('EMPLOYEES', 'SELF_EMPLOYED')),
    year            integer NOT NULL,
    -- As published: 52 and 52.0 are different claims.
    rate            text NOT NULL CHECK (rate ~ '^\d{1,2}(\.\d)?$'),
    approximate     boolean NOT NULL,
    source_title    text NOT NULL,
    source_address  text,
    source_verified boolean NOT NULL,
    PRIMARY KEY (population, year)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON workability_figure TO ${app_role};
