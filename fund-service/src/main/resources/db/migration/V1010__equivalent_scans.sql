-- Measurements with another instrument that were recognised as equivalent to a scan.
CREATE TABLE equivalent_scan (
    declaration_id    uuid PRIMARY KEY,
    enterprise_number text NOT NULL,
    instrument        text NOT NULL,
    measured_on       date NOT NULL,
    recognised_on     date NOT NULL
);
CREATE INDEX equivalent_scan_of_company ON equivalent_scan (enterprise_number, measured_on);

GRANT SELECT, INSERT, UPDATE, DELETE ON equivalent_scan TO ${app_role};
