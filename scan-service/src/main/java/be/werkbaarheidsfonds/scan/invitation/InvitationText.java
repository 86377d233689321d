package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import be.werkbaarheidsfonds.scan.responding.Language;
import java.time.LocalDate;

/**
 * What the mails say: Dutch first, which prevails, then French, German and English in short (rule A2).
 *
 * @param address where codes are used
 */
record InvitationText(String company, LocalDate closesOn, String address) {

    static String subject(boolean reminds) {
        return reminds ? "Herinnering: hoe werkbaar is uw werk?" : "Hoe werkbaar is uw werk? Uw persoonlijke code";
    }

    /** The code travels in the link's fragment, which no browser sends to a server (rule B2). */
    String inviting(BallotCode code) {
        return """
                Dag,

                %1$s vraagt hoe u uw werk ervaart. Antwoorden duurt enkele minuten en gebeurt zonder naam.
                Meedoen is vrijwillig. Het kan tot en met %2$s.

                Uw link:
                %3$s#%4$s

                Of ga naar %3$s en typ deze code: %4$s

                Uw code werd willekeurig gekozen. Zodra deze mail weg is, bewaren wij ze niet meer naast uw adres. Wie de
                mailserver beheert, kan ze in de mail wel zien; de code zegt niets over uw antwoorden.
                Uw werkgever ziet alleen cijfers over groepen. Uw adres wordt gewist als de scan sluit.
                Stuur deze mail niet door: een code werkt maar één keer.

                Français : %1$s vous demande comment vous vivez votre travail, sans nom, jusqu'au %5$s. Suivez le lien.
                Deutsch: %1$s fragt, wie Sie Ihre Arbeit erleben, ohne Namen, bis %6$s. Folgen Sie dem Link.
                English: %1$s asks how you experience your work, without a name, until %7$s. Follow the link.
                """.formatted(
                        company,
                        Language.DUTCH.day(closesOn),
                        address,
                        code.display(),
                        Language.FRENCH.day(closesOn),
                        Language.GERMAN.day(closesOn),
                        Language.ENGLISH.day(closesOn));
    }

    /** Who answered is not known, so it thanks as well. */
    String reminding() {
        return """
                Dag,

                Tot en met %2$s kunt u nog zeggen hoe u uw werk bij %1$s ervaart. Gebruik de link uit onze eerste mail:
                uw code staat daarin, en alleen daarin.

                Deze mail gaat naar iedereen: wij weten niet wie al antwoordde. Deed u al mee? Bedankt, dan hoeft u niets
                te doen. Meedoen is vrijwillig.

                Français : vous pouvez répondre jusqu'au %3$s, avec le lien de notre premier message.
                Deutsch: Sie können bis %4$s antworten, mit dem Link aus unserer ersten Nachricht.
                English: you can answer until %5$s, with the link in our first message.
                """.formatted(
                        company,
                        Language.DUTCH.day(closesOn),
                        Language.FRENCH.day(closesOn),
                        Language.GERMAN.day(closesOn),
                        Language.ENGLISH.day(closesOn));
    }
}
