package be.werkbaarheidsfonds.scan.instrument;

import java.util.Locale;

/** What a score is called. */
public enum Band {
    NO_PROBLEM("geen probleem", false),
    PROBLEM("problematisch", true),
    ACUTE("acuut problematisch", true),
    VERY_GOOD("gaat heel goed", false),
    GOOD("gaat goed", false),
    CLEAR_NEED("verbetering nodig", true),
    URGENT("dringend", true);

    private final String dutch;
    private final boolean problem;

    Band(String dutch, boolean problem) {
        this.dutch = dutch;
        this.problem = problem;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String dutch() {
        return dutch;
    }

    public boolean isProblem() {
        return problem;
    }
}
