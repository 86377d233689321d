package be.werkbaarheidsfonds.scan.invitation;

/** What someone typed on the page of invitations, to show it again beside what is wrong with it. */
record TypedAddresses(String toInvite, String wrong, String right) {

    static final TypedAddresses NONE = new TypedAddresses("", "", "");

    static TypedAddresses toInvite(String addresses) {
        return new TypedAddresses(addresses, "", "");
    }

    static TypedAddresses toCorrect(String wrong, String right) {
        return new TypedAddresses("", wrong, right);
    }
}
