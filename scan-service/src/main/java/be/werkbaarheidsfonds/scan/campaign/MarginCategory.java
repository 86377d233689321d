package be.werkbaarheidsfonds.scan.campaign;

import static be.werkbaarheidsfonds.scan.campaign.MarginKind.AGE;
import static be.werkbaarheidsfonds.scan.campaign.MarginKind.STATUS;

import be.werkbaarheidsfonds.scan.instrument.Text;

/**
 * An answer to a margin. Statuses are those of social elections; ages change where the law does: at 45 (cao 104)
 * and at 55 (end of the career).
 */
@SuppressWarnings("ImmutableEnumChecker") // a text copies its words
public enum MarginCategory {
    ARBEIDER(STATUS, "arbeider", MarginKind.text("Arbeider", "Ouvrier", "Arbeiter", "Blue-collar worker")),
    BEDIENDE(STATUS, "bediende", MarginKind.text("Bediende", "Employé", "Angestellter", "White-collar worker")),
    KADER(
            STATUS,
            "kader",
            MarginKind.text(
                    "Kader of directie", "Cadre ou direction", "Führungskraft oder Direktion", "Managerial staff")),
    UNDER_30(AGE, "under-30", MarginKind.text("Jonger dan 30", "Moins de 30 ans", "Unter 30", "Under 30")),
    FROM_30(AGE, "30-44", MarginKind.text("30 tot en met 44", "De 30 à 44 ans", "30 bis 44", "30 to 44")),
    FROM_45(AGE, "45-54", MarginKind.text("45 tot en met 54", "De 45 à 54 ans", "45 bis 54", "45 to 54")),
    FROM_55(AGE, "55-plus", MarginKind.text("55 of ouder", "55 ans ou plus", "55 oder älter", "55 or older"));

    private final MarginKind kind;
    private final String code;
    private final Text label;

    MarginCategory(MarginKind kind, String code, Text label) {
        this.kind = kind;
        this.code = code;
        this.label = label;
    }

    public MarginKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }
}
