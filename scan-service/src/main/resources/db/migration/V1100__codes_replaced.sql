-- How often a company had new slips or a new file of codes made: who counts those knows how many are left (B6),
-- so worker representatives see how often that was.
ALTER TABLE campaign ADD COLUMN codes_replaced integer NOT NULL DEFAULT 0 CHECK (codes_replaced >= 0);
