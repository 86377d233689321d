package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.portal.Option;
import java.util.List;
import java.util.stream.Stream;

/** How codes can be had, in the words of a form: not every way is for thousands. */
public record HandOutOptions(List<Option> all) {

    public HandOutOptions {
        all = List.copyOf(all);
    }

    /** @param codes as many as there will be */
    static HandOutOptions toOpen(int codes) {
        return of(Stream.of(HandOut.PAGE, HandOut.SLIPS, HandOut.MAIL, HandOut.FILE), codes);
    }

    /** Mailing has a page of its own once a scan is open. */
    static HandOutOptions toReplace(int codes) {
        return of(Stream.of(HandOut.PAGE, HandOut.SLIPS, HandOut.FILE), codes);
    }

    private static HandOutOptions of(Stream<HandOut> ways, int codes) {
        return new HandOutOptions(ways.filter(handOut -> codes <= handOut.most())
                .map(HandOutOptions::option)
                .toList());
    }

    public String first() {
        return all.getFirst().value();
    }

    private static Option option(HandOut handOut) {
        return switch (handOut) {
            case PAGE -> Option.of(handOut.code(), "Op het scherm, om af te drukken");
            case SLIPS ->
                new Option(
                        handOut.code(),
                        "Als PDF met strookjes om te knippen",
                        "Tien op een blad. Bewaar het bestand niet langer dan nodig.");
            case MAIL ->
                new Option(
                        handOut.code(),
                        "Per mail",
                        "U krijgt geen codes te zien: u geeft daarna de adressen op, en elk adres krijgt er een.");
            case FILE ->
                new Option(
                        handOut.code(),
                        "Als bestand (CSV)",
                        "Alleen met het akkoord hieronder, bijvoorbeeld om brieven te drukken.");
        };
    }
}
