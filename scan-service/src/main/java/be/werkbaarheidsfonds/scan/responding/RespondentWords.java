package be.werkbaarheidsfonds.scan.responding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the respondent's pages say around the questions. Dutch stands here and prevails (rule A2); French, German and
 * English are in {@code messages/}.
 */
@MessageBundle("respondent")
public interface RespondentWords {

    // --- the code -----------------------------------------------------------------------------
    @Message("Scan invullen")
    String codeTitle();

    @Message("Uw werkgever vraagt hoe u uw werk ervaart. Antwoorden gebeurt zonder naam, met een code.")
    String codeLead();

    @Message("Uw code")
    String code();

    @Message("Twaalf tekens, zoals ze op uw strookje staan. Hoofdletters en streepjes hoeven niet.")
    String codeHint();

    @Message("Beginnen")
    String begin();

    @Message("Geen code?")
    String noCode();

    @Message("De codes worden in uw onderneming uitgedeeld. Vraag een strookje aan wie dat doet. Die mag niet"
            + " opschrijven wie welke code krijgt: trek ze uit een stapel.")
    String noCodeText();

    @Message("Een andere code gebruiken")
    String otherCode();

    @Message("Taal")
    String language();

    // --- before question one (rule B3) ----------------------------------------------------------
    @Message("Hoe werkbaar is uw werk?")
    String title();

    @Message("{company} vraagt hoe u uw werk ervaart. Het zijn {size} korte zinnen, goed voor zo'n {minutes} minuten.")
    String lead(String company, int size, int minutes);

    @Message("Deze vertaling is nog niet getoetst bij lezers. De Nederlandse tekst geldt.")
    String untested();

    @Message("Meedoen is vrijwillig.")
    String voluntary();

    @Message("U mag elke vraag overslaan.")
    String voluntaryText();

    @Message("Zonder naam.")
    String anonymous();

    @Message("We weten niet wie u bent. Uw werkgever ziet uw antwoorden nooit, alleen cijfers over groepen van minstens"
            + " {k} mensen. Kleine afdelingen worden samengevoegd.")
    String anonymousText(int k);

    @Message("Verstuurd is verstuurd.")
    String sent();

    @Message("Daarna kunt u niets meer wijzigen of intrekken: we weten niet welk blad van u is.")
    String sentText();

    @Message("Wie ziet wat?")
    String whoSees();

    @Message(
            "Tot de scan sluit zijn de antwoorden versleuteld. Dan worden ze geteld en gewist. Antwoorden minder dan {k}"
                    + " mensen, dan worden alle antwoorden ongelezen vernietigd. Antwoordt minstens de helft, dan tellen de cijfers"
                    + " van heel de onderneming mee in die van de sector, samen met minstens vier andere ondernemingen. Hoe vaak"
                    + " elk antwoord gegeven werd, tellen we per taal op bij andere scans, om de vragenlijst te verbeteren."
                    + " Wie het personeel vertegenwoordigt, kan de scan volgen en krijgt dezelfde cijfers als uw werkgever.")
    String whoSeesText(int k);

    @Message("Deze scan is voor de {headcount} mensen die bij {company} werken, ook uitzendkrachten en werkstudenten.")
    String forWhom(int headcount, String company);

    @Message("Antwoorden kan tot en met {day}.")
    String until(String day);

    @Message("Antwoorden kan tot en met {day}: verlengd, want eerst was het tot en met {first}.")
    String extended(String day, String first);

    @Message("Meer over uw privacy")
    String privacy();

    @Message("opent een nieuw venster")
    String newWindow();

    @Message("Dit is een gedeeld toestel: bewaar hier niets tussendoor")
    String sharedDevice();

    @Message("We vonden uw eerdere antwoorden op dit toestel. U kunt verder waar u was.")
    String restored();

    // --- where and who (rule B1) ----------------------------------------------------------------
    @Message("Waar werkt u?")
    String where();

    @Message("In welke afdeling werkt u?")
    String department();

    @Message("Zo weet men waar het goed gaat en waar niet. Liever niet? Laat het open.")
    String departmentHint();

    @Message("{#if count == 1}1 persoon{#else}{count} mensen{/if}")
    String people(int count);

    @Message("Elke groep kan apart getoond worden, als er genoeg mensen antwoorden. Anders voegen we groepen samen.")
    String placesApart();

    @Message("Te klein om apart te tonen")
    String placesJoined();

    @Message("Deze groepen staan in het resultaat samen. Antwoorden er weinig mensen, dan voegen we nog meer samen.")
    String placesJoinedText();

    @Message("Over u")
    String aboutYou();

    @Message("Liever niet? Laat het open. Wat u hier kiest, wordt nooit naast uw afdeling gelegd.")
    String aboutYouHint();

    @Message("Kies uit de lijst")
    String choose();

    @Message("Zeg ik liever niet")
    String ratherNot();

    @Message("Niet van toepassing")
    String notApplicable();

    // --- sending --------------------------------------------------------------------------------
    @Message("Versturen")
    String send();

    @Message(
            "Dat was het. Als u verstuurt, gaan uw antwoorden versleuteld in de stembus. Daarna kunt u niets meer wijzigen"
                    + " of intrekken.")
    String sendText();

    @Message("Mijn antwoorden versturen")
    String sendMine();

    @Message("Vorige")
    String previous();

    @Message("Volgende")
    String next();

    @Message("Hoe ver u bent")
    String progress();

    @Message("Stap #1 van #2")
    String step();

    @Message("U gaf op elke zin een antwoord.")
    String allAnswered();

    @Message("Zinnen die u open liet: #1. Dat mag. Met Vorige kunt u terug.")
    String someSkipped();

    @Message("Even geduld, uw antwoorden worden verstuurd …")
    String sending();

    @Message("Er is nu geen verbinding. Laat dit venster open: zodra er verbinding is, versturen we opnieuw.")
    String offline();

    @Message("Het is nu te druk, of er hapert iets bij ons. Laat dit venster open: we versturen zo meteen opnieuw.")
    String later();

    // --- whom to turn to (rule B3) --------------------------------------------------------------
    @Message("Praat u liever met iemand?")
    String talk();

    @Message("Een scan lost niets op voor wie het nu moeilijk heeft. Deze mensen helpen u in vertrouwen:")
    String talkLead();

    @Message("De vertrouwenspersoon")
    String confidant();

    @Message("van uw onderneming. De naam staat in het arbeidsreglement of op het uithangbord.")
    String confidantText();

    @Message("De preventieadviseur psychosociale aspecten")
    String adviser();

    @Message("van de interne of externe preventiedienst. Die mag uw werkgever niets vertellen zonder uw akkoord.")
    String adviserText();

    @Message("Uw huisarts")
    String doctor();

    @Message("of Tele-Onthaal op het nummer 106, dag en nacht.")
    String doctorText();

    // --- after ----------------------------------------------------------------------------------
    @Message("Bedankt")
    String thanks();

    @Message("Uw antwoorden zijn goed aangekomen. Op dit toestel is niets meer bewaard; u mag dit venster sluiten.")
    String thanksText();

    @Message("Uw antwoorden zijn goed aangekomen. Op dit toestel is niets bewaard. Geef het door aan de volgende.")
    String thanksKiosk();

    @Message("Klaar voor de volgende")
    String nextPerson();

    @Message("Wat er nu gebeurt: als de scan sluit, worden alle antwoorden samengeteld en daarna gewist. De resultaten"
            + " worden in uw onderneming besproken.")
    String thanksNext();

    // --- what can go wrong ----------------------------------------------------------------------
    @Message("Fout:")
    String error();

    @Message("Niet alles is juist ingevuld")
    String errorTitle();

    @Message("Deze code kennen we niet. Kijk na of u ze juist overnam. Is de scan al afgesloten, dan kunt u niet meer"
            + " antwoorden.")
    String unknownCode();

    @Message("Deze code is al gebruikt. Een code werkt maar één keer. Was u dat niet? Vraag een nieuwe code aan wie ze"
            + " uitdeelt.")
    String codeUsed();

    @Message("Deze scan is voorbij: antwoorden kan niet meer.")
    String scanClosed();

    @Message("Deze antwoorden zijn al verstuurd. Begin opnieuw met uw code.")
    String alreadySent();

    @Message("Kies een antwoord uit de lijst, of laat het open.")
    String chooseAgain();

    @Message("Geef één antwoord op elke vraag.")
    String oneAnswer();

    @Message("Het is nu heel druk. Wacht een minuut en verstuur uw antwoorden opnieuw: er is niets verloren.")
    String unavailable();

    @Message("Dit formulier is onvolledig. Begin opnieuw met uw code.")
    String incomplete();

    @Message("Dit kunnen we niet aannemen. Begin opnieuw met uw code.")
    String refused();

    // --- around the page ------------------------------------------------------------------------
    @Message("Naar de inhoud")
    String skip();
}
