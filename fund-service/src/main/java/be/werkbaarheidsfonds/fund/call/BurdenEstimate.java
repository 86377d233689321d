package be.werkbaarheidsfonds.fund.call;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long the form takes, by the estimator of démarches-simplifiées: 10 s for a short field, a minute
 * for a text or an account number, three for a file, and the labels read at 140 words a minute. The
 * budget of the suite is at most 12 typed inputs, 2 uploads and 8 minutes.
 *
 * @param inputs what an applicant types or ticks
 * @param uploads files to attach
 */
public record BurdenEstimate(int inputs, int uploads, int seconds) {

    /** More would take the form over its budget of twelve inputs. */
    public static final int MOST_ACTIONS = 3;

    static final int MOST_INPUTS = 12;

    private static final int WORDS_A_MINUTE = 140;

    /** The fields of the application form, in order; the cost comes once per action. */
    public enum Field {
        GOAL(60, 24),
        STARTS_ON(10, 8),
        ENDS_ON(10, 8),
        COST(10, 14),
        IBAN(60, 12),
        CONTACT_NAME(10, 4),
        CONTACT_EMAIL(10, 14),
        CONTACT_PHONE(10, 4),
        DE_MINIMIS(10, 40),
        DECLARATION(10, 60);

        private final int seconds;
        private final int words;

        Field(int seconds, int words) {
            this.seconds = seconds;
            this.words = words;
        }

        private int effort() {
            return seconds + words * 60 / WORDS_A_MINUTE;
        }
    }

    /** For an application with this many actions. */
    public static BurdenEstimate ofActions(int actions) {
        var fields = Stream.concat(
                        Stream.of(Field.values()).filter(field -> field != Field.COST),
                        Collections.nCopies(actions, Field.COST).stream())
                .toList();
        return new BurdenEstimate(fields.size(), 0, seconds(fields));
    }

    private static int seconds(List<Field> fields) {
        return fields.stream().mapToInt(Field::effort).sum();
    }

    /** Rounded up: nobody minds being early. */
    public int minutes() {
        return Math.ceilDiv(seconds, 60);
    }
}
