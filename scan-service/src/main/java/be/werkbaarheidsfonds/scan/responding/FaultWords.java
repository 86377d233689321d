package be.werkbaarheidsfonds.scan.responding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a respondent reads when we fail them. Dutch stands here and prevails (rule A2); the rest is in {@code messages/}. */
@MessageBundle("fault")
public interface FaultWords {

    @Message("Er ging bij ons iets mis")
    String title();

    @Message("Dit ligt niet aan u. Probeer het over een minuut opnieuw.")
    String text();

    @Message(
            "Uw antwoorden zijn misschien niet aangekomen. Laad deze bladzijde over een minuut opnieuw en zeg ja als uw"
                    + " browser vraagt of hij het formulier opnieuw mag versturen. Antwoorden tellen altijd maar één keer.")
    String unsent();

    @Message("Gebruik niet de knop Vorige van uw browser: wat u invulde, staat daar niet meer.")
    String notBack();

    @Message("Blijft het misgaan? Geef dan deze referentie door aan wie de codes uitdeelt. Ze bevat niets over u:")
    String reference();
}
