package be.werkbaarheidsfonds.platform.messaging;

/** A record on a topic that is not an event, or not one of the type it says. */
final class Undecodable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undecodable(String why) {
        super(why);
    }

    Undecodable(String why, Throwable cause) {
        super(why, cause);
    }
}
