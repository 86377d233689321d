-- What scans contribute to the figures of their sector: published shares of whole companies, never shown by
-- themselves (D4). The sector is the register's.
CREATE TABLE scan_contribution (
    scan_id           uuid PRIMARY KEY,
    enterprise_number char(10) NOT NULL,
    closed_on         date NOT NULL,
    respondents       integer NOT NULL CHECK (respondents >= 5)
);
CREATE INDEX scan_contribution_of_company ON scan_contribution (enterprise_number, closed_on);

CREATE TABLE scan_contribution_share (
    scan_id     uuid NOT NULL REFERENCES scan_contribution,
    statistic   text NOT NULL,
    respondents integer NOT NULL CHECK (respondents >= 5),
    low         integer NOT NULL CHECK (low BETWEEN 0 AND 100),
    high        integer NOT NULL CHECK (high BETWEEN low AND 100),
    PRIMARY KEY (scan_id, statistic)
);

-- Frozen editions. Which scans stand behind a figure is kept to compare the next edition with, and never shown.
CREATE TABLE scan_edition (
    sector      text NOT NULL REFERENCES sector,
    number      integer NOT NULL,
    frozen_on   date NOT NULL,
    companies   integer NOT NULL CHECK (companies >= 5),
    respondents integer NOT NULL,
    PRIMARY KEY (sector, number)
);

CREATE TABLE scan_edition_figure (
    sector      text NOT NULL,
    number      integer NOT NULL,
    statistic   text NOT NULL,
    companies   integer NOT NULL CHECK (companies >= 5),
    respondents integer NOT NULL,
    low         integer NOT NULL,
    high        integer NOT NULL,
    PRIMARY KEY (sector, number, statistic),
    FOREIGN KEY (sector, number) REFERENCES scan_edition
);

CREATE TABLE scan_edition_scan (
    sector    text NOT NULL,
    number    integer NOT NULL,
    statistic text NOT NULL, -- empty: behind the edition as a whole
    scan_id   uuid NOT NULL REFERENCES scan_contribution,
    PRIMARY KEY (sector, number, statistic, scan_id),
    FOREIGN KEY (sector, number) REFERENCES scan_edition
);

GRANT SELECT, INSERT ON scan_contribution, scan_contribution_share, scan_edition, scan_edition_figure,
    scan_edition_scan TO ${app_role};
