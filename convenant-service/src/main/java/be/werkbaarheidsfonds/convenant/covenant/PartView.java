package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.theme.Theme;
import be.werkbaarheidsfonds.platform.portal.Option;
import java.util.Arrays;
import java.util.List;

/**
 * The form of a new objective or action.
 *
 * @param version of the covenant the form was opened for
 */
record PartView(CovenantView covenant, PartForm form, long version) {

    static PartView blank(CovenantView covenant, PartForm form) {
        return new PartView(covenant, form, covenant.version());
    }

    public List<Option> objectives() {
        return covenant.objectives().stream()
                .map(o -> Option.of(o.id().toString(), o.title()))
                .toList();
    }

    public List<Option> themes() {
        return Arrays.stream(Theme.values())
                .map(t -> Option.of(t.code(), t.label()))
                .toList();
    }

    public List<Option> levels() {
        return List.of(
                new Option(
                        Level.COMPANY.code(),
                        Level.COMPANY.label(),
                        "Ondernemingen doen dit met steun van het fonds. Het telt vanzelf mee als het fonds een aanvraag"
                                + " voor dit thema goedkeurt."),
                new Option(
                        Level.SECTOR.code(),
                        Level.SECTOR.label(),
                        "De sector of het sectorfonds doet dit zelf. U registreert de resultaten."));
    }
}
