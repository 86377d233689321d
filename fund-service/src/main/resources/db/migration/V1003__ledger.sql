-- One row per envelope, only to be locked: who locks it may sum and append.
CREATE TABLE envelope (
    call_id   uuid PRIMARY KEY REFERENCES fund_call,
    opened_at timestamptz NOT NULL
);

-- Append-only and double-entry: the two sides of a booking add up to zero, a balance is a sum.
CREATE TABLE ledger_entry (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    booking_id     uuid          NOT NULL,
    kind           text          NOT NULL,
    call_id        uuid          NOT NULL REFERENCES envelope,
    application_id uuid,          -- null: the envelope as a whole
    account        text          NOT NULL,
    amount         numeric(14,2) NOT NULL CHECK (amount <> 0),
    booked_at      timestamptz   NOT NULL,
    booked_by      text          NOT NULL,
    UNIQUE (booking_id, account)
);
CREATE INDEX ledger_entry_of_call ON ledger_entry (call_id, account) INCLUDE (amount);
CREATE INDEX ledger_entry_of_application ON ledger_entry (application_id) WHERE application_id IS NOT NULL;

-- The second wall behind the code: whatever writes here, no booking is lopsided and no account
-- gives what it does not hold.
CREATE FUNCTION ledger_holds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT sum(amount) FROM ledger_entry WHERE booking_id = NEW.booking_id) <> 0 THEN
        RAISE EXCEPTION 'The two sides of booking % do not add up to zero', NEW.booking_id
            USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT FROM ledger_entry WHERE call_id = NEW.call_id AND account <> 'BUDGET'
               GROUP BY account HAVING sum(amount) < 0) THEN
        RAISE EXCEPTION 'An account of the envelope of call % would be overdrawn', NEW.call_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ledger_entry_holds AFTER INSERT ON ledger_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_holds();

-- UPDATE on the envelope is what SELECT … FOR UPDATE asks for; nothing updates it.
GRANT SELECT, INSERT, UPDATE ON envelope TO ${app_role};
GRANT SELECT, INSERT ON ledger_entry TO ${app_role};
