package be.werkbaarheidsfonds.scan.scoring;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a respondent did with an item. Declined and not applicable are separate answers, both missing
 * for scoring (rule A3); skipped is neither.
 */
public enum Answer {
    // in the order they are stored by
    SKIPPED(0, ""),
    FIRST(1, "1"),
    SECOND(2, "2"),
    THIRD(3, "3"),
    FOURTH(4, "4"),
    FIFTH(5, "5"),
    DECLINED(6, "liever-niet"),
    NOT_APPLICABLE(7, "nvt");

    private static final Answer[] BY_STORED = values();
    private static final Map<String, Answer> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Answer::code, Function.identity()));

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final int stored;
    private final String code;

    Answer(int stored, String code) {
        this.stored = stored;
        this.code = code;
    }

    /** As forms and the API send it. */
    public String code() {
        return code;
    }

    public static Optional<Answer> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** 1 to 5; empty when it is missing for scoring. */
    public OptionalInt value() {
        return isGiven() ? OptionalInt.of(stored) : OptionalInt.empty();
    }

    /** Whether it has a value. */
    public boolean isGiven() {
        return stored >= LOWEST && stored <= HIGHEST;
    }

    /** The answer with this value, 1 to 5. */
    public static Answer ofValue(int value) {
        return ofStored(value)
                .filter(answer -> answer.value().isPresent())
                .orElseThrow(() -> new IllegalArgumentException("No answer has value " + value));
    }

    byte stored() {
        return (byte) stored;
    }

    static Optional<Answer> ofStored(int stored) {
        return stored >= 0 && stored < BY_STORED.length ? Optional.of(BY_STORED[stored]) : Optional.empty();
    }
}
