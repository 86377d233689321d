package be.werkbaarheidsfonds.scan.equivalent;

import static be.werkbaarheidsfonds.scan.equivalent.DeclarationStatus.DECLARED;
import static be.werkbaarheidsfonds.scan.equivalent.DeclarationStatus.RECOGNISED;
import static be.werkbaarheidsfonds.scan.equivalent.DeclarationStatus.REFUSED;
import static be.werkbaarheidsfonds.scan.equivalent.DeclarationStatus.WITHDRAWN;

import java.util.Optional;

/** THE state machine of a declaration: decided once. Who disagrees declares anew. */
final class DeclarationLifecycle {

    private DeclarationLifecycle() {}

    /** The status an action leads to, empty where it is refused. */
    static Optional<DeclarationStatus> next(DeclarationStatus status, DeclarationAction action) {
        return status == DECLARED
                ? Optional.of(
                        switch (action) {
                            case DeclarationAction.Recognise a -> RECOGNISED;
                            case DeclarationAction.Refuse a -> REFUSED;
                            case DeclarationAction.Withdraw a -> WITHDRAWN;
                        })
                : Optional.empty();
    }
}
