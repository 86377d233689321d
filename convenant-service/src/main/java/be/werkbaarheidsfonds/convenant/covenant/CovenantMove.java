package be.werkbaarheidsfonds.convenant.covenant;

import java.time.LocalDate;

/** Everything that can be done with a covenant. ("Action" is a noun of the covenant itself.) */
sealed interface CovenantMove {

    /** Replaces the text of a covenant that is still negotiated. */
    record Amend(CovenantText text) implements CovenantMove {}

    /** Every party signed on this day. */
    record Sign(LocalDate on) implements CovenantMove {}

    /** The sector did something for one of its own actions. */
    record RecordResult(SectorResult result) implements CovenantMove {}

    /** The parties end it before its last day. */
    record End(LocalDate on, String reason) implements CovenantMove {}
}
