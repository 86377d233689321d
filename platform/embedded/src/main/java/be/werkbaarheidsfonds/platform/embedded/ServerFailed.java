package be.werkbaarheidsfonds.platform.embedded;

/** A server did not start, or stopped while it was needed; the message names its log and ends with its tail. */
public final class ServerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
