package be.werkbaarheidsfonds.local.suite;

/** Why the suite can't be started, in words for whoever tried. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }
}
