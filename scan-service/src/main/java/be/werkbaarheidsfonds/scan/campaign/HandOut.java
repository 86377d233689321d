package be.werkbaarheidsfonds.scan.campaign;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How codes leave the service, once (rule B2). */
public enum HandOut {
    /** On a page to print and cut up. */
    PAGE("scherm", 1_000, null),
    /** Slips as PDF. */
    SLIPS("pdf", 10_000, null),
    /** By mail, without anyone seeing which code went where. */
    MAIL("mail", Integer.MAX_VALUE, "codes by mail"),
    /** As a file or through the API, which others could keep beside a list of names. */
    FILE("csv", Integer.MAX_VALUE, "codes as a file, with the consent of the representatives");

    private final String code;
    private final int most;
    private final @Nullable String note;

    HandOut(String code, int most, @Nullable String note) {
        this.code = code;
        this.most = most;
        this.note = note;
    }

    public String code() {
        return code;
    }

    /** What a button that fetches them says. */
    public String fetchText() {
        return isPaper() ? "Strookjes ophalen (PDF)" : "Codes ophalen (CSV)";
    }

    public boolean isPaper() {
        return this == PAGE || this == SLIPS;
    }

    /** More than these no browser prints, and no service draws. */
    public int most() {
        return most;
    }

    /** What the audit trail keeps of it. */
    @Nullable
    String note() {
        return note;
    }

    static Optional<HandOut> ofCode(String code) {
        return Arrays.stream(values()).filter(h -> h.code.equals(code)).findFirst();
    }
}
