-- Who declared a scan lost and why, for its company to read; null of what was lost before this was kept.
ALTER TABLE campaign ADD COLUMN lost_by text CHECK (lost_by IN ('COMPANY', 'ADMINISTRATOR'));
ALTER TABLE campaign ADD COLUMN lost_reason text;
