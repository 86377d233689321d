-- Attempts after which a code may lie in someone's mailbox. While there are none nobody has it, and its address can be
-- corrected; afterwards it can't (B2). Of attempts made before this was kept we do not know: they may have arrived.
ALTER TABLE invitation ADD COLUMN perhaps_delivered integer NOT NULL DEFAULT 0;
UPDATE invitation SET perhaps_delivered = attempts;
