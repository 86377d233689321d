package be.werkbaarheidsfonds.scan.equivalent;

import java.time.LocalDate;

/** Everything that can be done with a declaration. */
sealed interface DeclarationAction {

    /** An administrator finds it equivalent, and says why. */
    record Recognise(LocalDate on, String reason) implements DeclarationAction {}

    /** An administrator does not find it equivalent, and says why. */
    record Refuse(LocalDate on, String reason) implements DeclarationAction {}

    /** The company takes it back. */
    record Withdraw(LocalDate on) implements DeclarationAction {}

    /** As audit, API and documents name it. */
    default String code() {
        return switch (this) {
            case Recognise a -> "recognise";
            case Refuse a -> "refuse";
            case Withdraw a -> "withdraw";
        };
    }
}
