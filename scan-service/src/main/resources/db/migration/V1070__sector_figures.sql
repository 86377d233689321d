-- The newest figures of scans in a sector, received by event (D4).
CREATE TABLE known_sector_figures (
    sector      text    PRIMARY KEY,
    edition     integer NOT NULL,
    frozen_on   date    NOT NULL,
    companies   integer NOT NULL,
    respondents integer NOT NULL
);

CREATE TABLE known_sector_figure (
    sector      text    NOT NULL REFERENCES known_sector_figures,
    position    integer NOT NULL,
    statistic   text    NOT NULL,
    companies   integer NOT NULL,
    respondents integer NOT NULL,
    low         integer NOT NULL,
    high        integer NOT NULL,
    PRIMARY KEY (sector, position)
);

GRANT SELECT, INSERT, UPDATE ON known_sector_figures TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON known_sector_figure TO ${app_role};
