package be.werkbaarheidsfonds.convenant.covenant;

import static be.werkbaarheidsfonds.convenant.covenant.CovenantStatus.DRAFT;
import static be.werkbaarheidsfonds.convenant.covenant.CovenantStatus.ENDED;
import static be.werkbaarheidsfonds.convenant.covenant.CovenantStatus.SIGNED;

import be.werkbaarheidsfonds.convenant.covenant.CovenantMove.Amend;
import be.werkbaarheidsfonds.convenant.covenant.CovenantMove.End;
import be.werkbaarheidsfonds.convenant.covenant.CovenantMove.RecordResult;
import be.werkbaarheidsfonds.convenant.covenant.CovenantMove.Sign;

/** The covenant's state machine: pages, API, diagram and tests all ask it. */
final class CovenantLifecycle {

    private CovenantLifecycle() {}

    /** What a move leads to. */
    sealed interface Step {

        /** The move is made; the covenant is in this status afterwards. */
        record To(CovenantStatus status) implements Step {}

        /** The move can't be made here; Dutch, says what to do instead. */
        record Refuse(String code, String detail) implements Step {}
    }

    static Step next(CovenantStatus status, CovenantMove move) {
        return switch (status) {
            case DRAFT ->
                switch (move) {
                    case Amend _ -> new Step.To(DRAFT);
                    case Sign _ -> new Step.To(SIGNED);
                    case RecordResult _ ->
                        new Step.Refuse(
                                "covenant-not-signed",
                                "Dit convenant is nog een ontwerp. Registreer resultaten zodra het ondertekend is.");
                    case End _ ->
                        new Step.Refuse(
                                "covenant-not-signed",
                                "Dit convenant is nog een ontwerp. Er valt nog niets te beëindigen.");
                };
            case SIGNED ->
                switch (move) {
                    case Amend _ ->
                        new Step.Refuse(
                                "covenant-signed",
                                "Een ondertekend convenant verandert niet meer. Beëindig het en maak een nieuw ontwerp.");
                    case Sign _ -> new Step.Refuse("covenant-signed", "Dit convenant is al ondertekend.");
                    case RecordResult _ -> new Step.To(SIGNED);
                    case End _ -> new Step.To(ENDED);
                };
            case ENDED ->
                switch (move) {
                    case Amend _ -> ended();
                    case Sign _ -> ended();
                    case RecordResult _ -> ended();
                    case End _ -> ended();
                };
        };
    }

    private static Step ended() {
        return new Step.Refuse("covenant-ended", "Dit convenant is beëindigd. Er kan niets meer aan veranderen.");
    }
}
