package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The confirmation of a submission. */
record FormSubmitted(
        UUID id,
        String reference,
        Money requested,
        @Nullable LocalDate decisionDue,
        String email) {}
