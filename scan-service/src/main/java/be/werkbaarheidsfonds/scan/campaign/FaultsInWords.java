package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.scan.fold.GroupFault;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with groups and margins, in words for who declared them, at the field they typed in. */
final class FaultsInWords {

    private static final Pattern PLACE = Pattern.compile("(groups|margins)(?:\\[(\\d+)])?\\.?(.*)");
    private static final Pattern CATEGORY = Pattern.compile("categories\\[(\\d+)]\\..*");

    private final List<Integer> rows;
    private final Division division;

    /** @param rows row of the form per group */
    FaultsInWords(List<Integer> rows, Division division) {
        this.rows = List.copyOf(rows);
        this.division = division;
    }

    Issue of(GroupFault fault) {
        return Issue.of(field(fault.place()), code(fault), detail(fault));
    }

    private String field(String place) {
        var parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return place;
        }
        var isGroup = "groups".equals(parts.group(1));
        if (parts.group(2) == null) {
            return isGroup ? "departments" : "margins";
        }
        var number = Integer.parseInt(parts.group(2));
        return isGroup
                ? "departments[" + rows.get(number) + "]." + parts.group(3)
                : "margins." + margin(number, String.valueOf(parts.group(3)));
    }

    private String margin(int number, String rest) {
        var kind = division.kinds().get(number);
        var category = CATEGORY.matcher(rest);
        return category.matches()
                ? kind.code() + "."
                        + division.categories(kind)
                                .get(Integer.parseInt(category.group(1)))
                                .code()
                : kind.code();
    }

    private static String code(GroupFault fault) {
        return switch (fault.kind()) {
            case NAMELESS, NO_HEADCOUNT -> "required";
            case DUPLICATE_NAME -> "duplicate";
            case UNKNOWN_PARENT -> "unknown-parent";
            case CYCLE -> "cycle";
            case BELOW_PARTS -> "below-parts";
            case FEW_CATEGORIES -> "few-categories";
            case MANY_CATEGORIES -> "many-categories";
            case NOT_THE_SUM -> "not-the-sum";
            case NEVER_SHOWN, MARGIN_NEVER_SHOWN -> "never-shown";
            case MAY_DIFFER_BY_FEW -> "may-differ-by-few";
        };
    }

    private String detail(GroupFault fault) {
        return switch (fault.kind()) {
            case NAMELESS -> "Geef deze afdeling een naam.";
            case NO_HEADCOUNT -> "Vul in hoeveel mensen er in deze afdeling werken.";
            case DUPLICATE_NAME -> "Deze naam staat er twee keer. Geef elke afdeling een eigen naam.";
            case UNKNOWN_PARENT -> "Deze afdeling valt onder een afdeling die er niet staat.";
            case CYCLE -> "Deze afdeling is een deel van zichzelf. Kies waar ze onder valt.";
            case BELOW_PARTS -> "De delen van deze afdeling tellen samen meer mensen dan de afdeling zelf.";
            case FEW_CATEGORIES -> "Vul minstens twee groepen in, of laat ze allemaal leeg.";
            case MANY_CATEGORIES -> "Dit zijn te veel groepen.";
            case NOT_THE_SUM ->
                "Deze groepen tellen samen niet " + division.headcount()
                        + " mensen. Tel iedereen mee, of laat alles leeg.";
            case NEVER_SHOWN ->
                "De afdelingen zijn te klein of te ongelijk om er één apart te tonen, ook als iedereen antwoordt."
                        + " Vraag dan niet waar mensen werken: laat de afdelingen leeg.";
            case MARGIN_NEVER_SHOWN ->
                "Deze groepen zijn te klein om apart te tonen, ook als iedereen antwoordt. Laat ze leeg.";
            case MAY_DIFFER_BY_FEW ->
                "Deze groepen verschillen misschien maar enkele mensen van een afdeling. Blijkt dat bij het afsluiten,"
                        + " dan tonen we ze niet.";
        };
    }
}
