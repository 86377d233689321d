-- What reference file was applied last.
CREATE TABLE reference_import (
    name        text PRIMARY KEY,
    checksum    text NOT NULL,
    imported_at timestamptz NOT NULL
);

CREATE TABLE sector (
    code            text PRIMARY KEY,
    name            text NOT NULL,
    fund_name       text,
    fund_verified   boolean NOT NULL,
    source_title    text NOT NULL,
    source_address  text,
    source_verified boolean NOT NULL,
    version         bigint NOT NULL
);

CREATE TABLE joint_committee (
    sector_code     text NOT NULL REFERENCES sector,
    position        integer NOT NULL,
    number          text NOT NULL CHECK (number ~ '^\d{3}(\.\d{2})?$'),
    source_title    text NOT NULL,
    source_address  text,
    source_verified boolean NOT NULL,
    PRIMARY KEY (sector_code, position)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON reference_import, sector, joint_committee TO ${app_role};
