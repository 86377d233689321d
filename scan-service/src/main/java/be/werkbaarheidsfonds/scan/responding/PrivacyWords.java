package be.werkbaarheidsfonds.scan.responding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What respondents can read about their privacy: docs/privacy.md in plain words, no more and no less. Dutch
 * stands here and prevails (rule A2); French, German and English are in {@code messages/}.
 */
@MessageBundle("privacy")
public interface PrivacyWords {

    @Message("Uw privacy in de scan")
    String title();

    @Message("Wat er met uw antwoorden gebeurt, wie wat kan zien, en wat we niet kunnen beloven.")
    String lead();

    @Message("Tot de scan sluit")
    String before();

    @Message("U meldt zich niet aan. Uw code zegt niet wie u bent en werkt één keer.")
    String beforeCode();

    @Message("Op de weg van uw antwoorden noteren we geen internetadres en geen tijdstip, en zetten we "
            + "geen cookie.")
    String beforeTrace();

    @Message("Uw antwoorden worden versleuteld bewaard, zonder code en zonder tijdstip. Ze gaan open als "
            + "de scan sluit.")
    String beforeSealed();

    @Message("Uw werkgever ziet hoeveel mensen antwoordden, niet wie of wat.")
    String beforeEmployer();

    @Message("Als de scan sluit")
    String after();

    @Message("Alles wordt samengeteld. Dan worden elk blad, elke code, elk mailadres en de sleutel gewist. "
            + "Antwoordden te weinig mensen, dan wordt alles ongelezen gewist.")
    String afterErased();

    @Message("Uw werkgever krijgt cijfers over groepen. Hoe groot een groep minstens is, staat op de "
            + "eerste bladzijde van de scan.")
    String afterGroups();

    @Message("Antwoordde minstens de helft, dan tellen de cijfers van heel de onderneming mee in die van "
            + "de sector, samen met minstens vier andere ondernemingen.")
    String afterSector();

    @Message("Hoe vaak elk antwoord gegeven werd, tellen we per taal op bij andere scans. Zo kan de "
            + "vragenlijst beter worden. Uit welke onderneming een antwoord komt, staat er niet bij.")
    String afterPool();

    @Message("Wat we niet kunnen beloven")
    String limits();

    @Message("Wie de dienst uitbaat, heeft tot het sluiten de sleutel en zou antwoorden kunnen lezen. Er "
            + "staat geen naam bij. Het mag niet, maar de techniek alleen houdt het niet tegen.")
    String limitsOperator();

    @Message("Wie volledig in de databank kan, zou tot het sluiten een code kunnen koppelen aan een "
            + "versleuteld blad. Zonder de sleutel valt dat blad niet te lezen.")
    String limitsDatabase();

    @Message("Na het sluiten staan in de databank exacte aantallen per groep. Wat we tonen, is grover.")
    String limitsExact();

    @Message("Kreeg u uw code per mail? Wie de mailserver beheert, kan zien welke code u kreeg. De code "
            + "zegt niets over uw antwoorden.")
    String limitsMail();

    @Message("Tegen een werkgever die zelf bijhoudt wie welke code kreeg, helpt geen techniek. Trek uw "
            + "code daarom uit een stapel.")
    String limitsEmployer();

    @Message("Uw rechten")
    String rights();

    @Message("Na het versturen weten we niet welk blad van u is: inkijken, verbeteren of intrekken kan dan "
            + "niet. Voor vragen is er de functionaris voor gegevensbescherming van het fonds. Een klacht "
            + "kan bij de Vlaamse Toezichtcommissie of de Gegevensbeschermingsautoriteit.")
    String rightsText();
}
