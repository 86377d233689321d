-- What is kept of a company of at least 100 sheets beside its blocks (C3).
CREATE TABLE company_statistics (
    campaign_id uuid PRIMARY KEY REFERENCES campaign,
    statistics  jsonb NOT NULL
);

-- For calibrating the instrument: histograms of all companies together, at least k sheets added at a time,
-- used from 200 on (C3). Says nothing of which company.
CREATE TABLE calibration_pool (
    instrument text    NOT NULL,
    language   text    NOT NULL,
    scale      text    NOT NULL,
    complete   integer NOT NULL CHECK (complete >= 5),
    statistics jsonb   NOT NULL,
    PRIMARY KEY (instrument, language, scale)
);

GRANT SELECT, INSERT ON company_statistics TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON calibration_pool TO ${app_role};
