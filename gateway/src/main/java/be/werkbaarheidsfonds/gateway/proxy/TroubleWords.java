package be.werkbaarheidsfonds.gateway.proxy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What respondents read when the scan can't be reached; French, German and English are in {@code messages/}. */
@MessageBundle("trouble")
public interface TroubleWords {

    @Message("Naar de inhoud")
    String skip();

    @Message("Even wachten")
    String busyTitle();

    @Message("Er werden hier te veel verkeerde codes geprobeerd. Wacht een minuut en probeer opnieuw.")
    String busyText();

    @Message("Even niet beschikbaar")
    String downTitle();

    @Message("De scan antwoordt nu niet. Probeer het over een minuut opnieuw.")
    String downText();

    @Message("Wat u net verstuurde, is misschien niet aangekomen. Laad deze bladzijde over een minuut "
            + "opnieuw en zeg ja als uw browser vraagt of hij het formulier opnieuw mag versturen. "
            + "Antwoorden tellen altijd maar één keer.")
    String unsent();

    @Message("Gebruik niet de knop Vorige van uw browser: wat u invulde, staat daar niet meer.")
    String notBack();
}
