-- One scan per population at a time (B8): two that open at once are told apart here, whatever the service checks.
CREATE UNIQUE INDEX one_open_scan_per_company ON campaign (enterprise_number) WHERE status = 'OPEN';
