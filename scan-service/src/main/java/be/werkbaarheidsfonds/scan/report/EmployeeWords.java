package be.werkbaarheidsfonds.scan.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the page for all employees says around its figures. Dutch stands here and prevails (rule A2); French, German
 * and English are in {@code messages/}.
 */
@MessageBundle("employees")
public interface EmployeeWords {

    // --- the document -----------------------------------------------------------------------------
    @Message("De werkbaarheidsscan in het kort, {number}, medewerkers")
    String document(String number);

    @Message("Resultaat {number} van de werkbaarheidsscan, op één bladzijde voor alle medewerkers.")
    String description(String number);

    @Message("Resultaat {number} van de werkbaarheidsscan")
    String subject(String number);

    @Message("Deze vertaling is nog niet getoetst bij lezers. De Nederlandse tekst geldt.")
    String untested();

    // --- what it says -----------------------------------------------------------------------------
    @Message("Wat zegt onze scan?")
    String title();

    @Message("Het antwoord")
    String answer();

    @Message("Van de {people} mensen die alle indicatoren invulden, heeft {share} werkbaar werk: geen probleem met"
            + " {indicators}.")
    String rate(int people, String share, String indicators);

    @Message("De werkbaarheidsgraad is niet getoond om niemand te herkennen.")
    String rateWithheld();

    @Message("Er zijn te weinig volledige antwoorden voor een werkbaarheidsgraad.")
    String rateTooFew();

    @Message("{respondents} van de {headcount} mensen antwoordden.")
    String responded(int respondents, int headcount);

    @Message("Dat is minder dan de helft: lees dit als een richting, niet als een meting.")
    String indicative();

    @Message("Bedankt aan wie meedeed.")
    String thanks();

    @Message("Niet getoond om niemand te herkennen, in geen enkele tabel: {scales}.")
    String withheld(String scales);

    @Message("De scan is verlengd: aangekondigd was tot en met {announced}, het werd tot en met {last}.")
    String extended(String announced, String last);

    @Message("De scan is vroeger afgesloten dan aangekondigd: op {closed} in plaats van na {last}.")
    String closedEarly(String closed, String last);

    @Message("Dit gaat het best")
    String best();

    @Message("Er zijn te weinig antwoorden om dat te zeggen.")
    String unknown();

    @Message("De problemen die het vaakst voorkomen")
    String mostCommon();

    @Message("Nergens tonen we een probleem bij meer dan {percent} % van de mensen.")
    String nothing(int percent);

    @Message(":")
    String colon();

    @Message("{share} heeft hier een probleem")
    String standing(String share);

    // --- what comes next --------------------------------------------------------------------------
    @Message("Wat gebeurt er nu?")
    String next();

    @Message("De directie bespreekt dit resultaat in het sociaal overleg, of met alle medewerkers als dat er niet is."
            + " Zo kiest u samen wat er verandert.")
    String talked();

    @Message(
            "Alle antwoorden zijn geteld en gewist. Niemand kan nog zien wie wat antwoordde. Groepen van minder dan {k}"
                    + " mensen worden nergens getoond.")
    String erased(int k);

    @Message("Gaat het niet goed met u, of is er geweld of pesten? Daar vroeg deze scan niet naar. U kunt altijd in"
            + " vertrouwen terecht bij {confidant} of {adviser}.")
    String help(String confidant, String adviser);

    @Message("de vertrouwenspersoon")
    String confidant();

    @Message("de preventieadviseur")
    String adviser();

    @Message(
            "Resultaat {number}, vastgelegd op {day}. Aandelen van hoogstens 10 % tonen we niet precies. De grenzen zijn"
                    + " voorlopig en worden nog geijkt.")
    String foot(String number, String day);

    // --- figures and lists ------------------------------------------------------------------------
    @Message("{percent} %")
    String exactly(int percent);

    @Message("hoogstens {percent} %")
    String atMost(int percent);

    @Message("minstens {percent} %")
    String atLeast(int percent);

    @Message("tussen {from} en {to} %")
    String between(int from, int to);

    @Message("en")
    String and();

    @Message("of")
    String or();
}
