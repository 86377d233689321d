-- Figures of different base packages are never added up: another base may ask and cut otherwise (D4).
ALTER TABLE scan_contribution ADD COLUMN base text NOT NULL DEFAULT 'basis-1';
ALTER TABLE scan_edition ADD COLUMN base text NOT NULL DEFAULT 'basis-1';
