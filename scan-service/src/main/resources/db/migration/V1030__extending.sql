-- The last day as it was announced when the scan opened; null while it was not extended (B8).
ALTER TABLE campaign ADD COLUMN announced_closes_on date;
