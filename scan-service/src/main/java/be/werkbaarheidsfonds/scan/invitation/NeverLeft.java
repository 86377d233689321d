package be.werkbaarheidsfonds.scan.invitation;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether a mail that failed can't have reached anyone, its code included: no mail server was reached, or it refused
 * the address before it was given the text. After any other failure a mail may have arrived all the same, and a mail
 * server that takes a mail and then says no would learn a code that someone else gets next.
 */
final class NeverLeft {

    /** As the mail client words what comes before the text; anything else counts as left. */
    private static final List<String> BEFORE_THE_TEXT = List.of(
            "sender address not accepted",
            "recipient address not accepted",
            "no recipient addresses were accepted, not sending mail");

    private static final int DEEPEST_CAUSE = 10;

    private NeverLeft() {}

    static boolean after(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(NeverLeft::provesIt);
    }

    private static boolean provesIt(Throwable cause) {
        return cause instanceof ConnectException || (cause instanceof SMTPException smtp && isBeforeTheText(smtp));
    }

    private static boolean isBeforeTheText(SMTPException refused) {
        var message = String.valueOf(refused.getMessage());
        return BEFORE_THE_TEXT.stream().anyMatch(message::startsWith);
    }
}
