package be.werkbaarheidsfonds.local.demo;

/** Demo data could not be loaded; what was asked, and what the answer was. */
public final class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailed(String message) {
        super(message);
    }
}
