package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.register.Discussion;
import be.werkbaarheidsfonds.fund.register.EquivalentScan;
import be.werkbaarheidsfonds.fund.register.Finding;
import be.werkbaarheidsfonds.fund.register.KnownCompany;
import be.werkbaarheidsfonds.fund.register.MenuAction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the form knows without asking: what has arrived of it, and what has not.
 *
 * @param company null while the register has not told it
 * @param finding null while none was shared
 * @param equivalent recognised measurement with another instrument, null where there is none
 * @param agreed actions agreed with in the social dialogue, with the talk
 * @param menu those of these actions the inspiration menu has told
 */
record Evidence(
        @Nullable KnownCompany company,
        @Nullable Finding finding,
        @Nullable EquivalentScan equivalent,
        boolean findingRequired,
        Map<String, Discussion> agreed,
        Map<String, MenuAction> menu) {

    /** Something the form waits for, and where to do it. */
    record Awaited(String title, String hint, String href, boolean arrived) {
        public String status() {
            return arrived ? "In orde" : "Nog niet aangekomen";
        }

        public String kind() {
            return arrived ? "good" : "warn";
        }
    }

    boolean isComplete() {
        return awaited().stream().allMatch(Awaited::arrived);
    }

    List<Awaited> awaited() {
        var findingAwaited = new Awaited(
                "De bevinding van uw scan",
                "Sluit uw scan en deel het resultaat met het fonds. Tot dan verlaat niets uw scan.",
                "/scan",
                finding != null || equivalent != null || !findingRequired);
        return List.of(
                new Awaited(
                        "De gegevens van uw onderneming",
                        "Naam, sector en aantal werknemers, uit het register.",
                        "/convenant/onderneming",
                        company != null && company.isComplete()),
                findingAwaited,
                new Awaited(
                        "Het akkoord in het sociaal overleg",
                        "Met wie u de acties besprak, en wanneer.",
                        "/dialogue/besprekingen/nieuw",
                        !agreed.isEmpty()),
                new Awaited(
                        "De acties uit het inspiratiemenu",
                        "De naam en de gebruikelijke kost van de acties die u besprak.",
                        "/convenant/inspiratie",
                        !agreed.isEmpty() && menu.keySet().containsAll(agreed.keySet())));
    }
}
