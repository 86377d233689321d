package be.werkbaarheidsfonds.scan.invitation;

import java.util.List;

/**
 * Addresses no mail could be brought to so far; their company typed them, and may have mistyped them. Where there are
 * many it is the mail server that does not answer, and none of them is worth a look.
 *
 * @param addresses no more than is needed to know whether there are many
 */
record Unreachable(List<String> addresses) {

    private static final int FEW = 20;

    /** So many tell whether there are many. */
    static final int ENOUGH = FEW + 1;

    Unreachable {
        addresses = List.copyOf(addresses);
    }

    public boolean isMany() {
        return addresses.size() > FEW;
    }

    /** To look at one by one. */
    public List<String> few() {
        return isMany() ? List.of() : addresses;
    }
}
