package be.werkbaarheidsfonds.scan.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * How far a closing is.
 *
 * @param state {@code counting}, {@code finishing} (counted, the key is being destroyed), {@code done}, or
 *     {@code not-closing}: nobody is at it, because nobody began or because it was broken off
 * @param counted sheets that are counted
 * @param total sheets there are
 */
public record ClosingView(UUID campaign, String state, int counted, int total) {

    enum State {
        NOT_CLOSING("not-closing"),
        COUNTING("counting"),
        FINISHING("finishing"),
        DONE("done");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Whether it pays to look again. */
    @JsonIgnore
    public boolean isUnderWay() {
        return state.equals(State.COUNTING.code) || state.equals(State.FINISHING.code);
    }

    @JsonIgnore
    public boolean isDone() {
        return state.equals(State.DONE.code);
    }

    /** Before the first are counted there is nothing to say of them. */
    @JsonIgnore
    public boolean isCounted() {
        return total > 0;
    }

    /** "43.000 van 100.000 antwoorden geteld". */
    public String text() {
        var numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl-BE"));
        return numbers.format(counted) + " van " + numbers.format(total) + " antwoorden geteld";
    }
}
