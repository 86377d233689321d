-- The day the data protection impact assessment was filled in, as said when the scan opened (F1); null of older scans.
ALTER TABLE campaign ADD COLUMN assessed_on date;
