-- Which base package the figures were measured with: beside scans with another they say nothing.
ALTER TABLE known_sector_figures ADD COLUMN instrument text NOT NULL DEFAULT 'basis-1';
