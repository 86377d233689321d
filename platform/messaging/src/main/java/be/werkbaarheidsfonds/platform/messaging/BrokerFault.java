package be.werkbaarheidsfonds.platform.messaging;

/** The broker did not do what was asked; nothing is lost, it is asked again. */
final class BrokerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerFault(Throwable cause) {
        super(cause);
    }
}
