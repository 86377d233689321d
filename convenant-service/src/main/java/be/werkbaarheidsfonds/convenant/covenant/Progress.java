package be.werkbaarheidsfonds.convenant.covenant;

/** How far an action is: derived from what is counted, never typed. */
enum Progress {
    PLANNED("planned", "Gepland"),
    ONGOING("ongoing", "Loopt"),
    REALISED("realised", "Gerealiseerd");

    private final String code;
    private final String label;

    Progress(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Progress of(long counted, int target) {
        if (counted <= 0) {
            return PLANNED;
        }
        return counted < target ? ONGOING : REALISED;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }
}
