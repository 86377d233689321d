package be.werkbaarheidsfonds.scan.campaign;

/** Who declared a scan lost: its company, or an administrator where the company does not or can't any more. */
public enum DeclaredBy {
    COMPANY("company", "Uw onderneming verklaarde dit."),
    ADMINISTRATOR("administrator", "Een beheerder van het portaal verklaarde dit.");

    private final String code;
    private final String dutch;

    DeclaredBy(String code, String dutch) {
        this.code = code;
        this.dutch = dutch;
    }

    String code() {
        return code;
    }

    /** As its company reads it. */
    String dutch() {
        return dutch;
    }
}
