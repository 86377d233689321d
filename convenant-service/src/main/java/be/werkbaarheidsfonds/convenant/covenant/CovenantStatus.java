package be.werkbaarheidsfonds.convenant.covenant;

/** Where a covenant is in its life; {@link CovenantLifecycle} says what may happen there. */
enum CovenantStatus {
    DRAFT("draft", "Ontwerp"),
    SIGNED("signed", "Ondertekend"),
    ENDED("ended", "Beëindigd");

    private final String code;
    private final String label;

    CovenantStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }
}
