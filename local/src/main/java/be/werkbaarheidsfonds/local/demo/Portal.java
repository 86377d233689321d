package be.werkbaarheidsfonds.local.demo;

import be.werkbaarheidsfonds.local.Accounts;
import java.net.URI;
import java.net.http.HttpClient;

/** The portal, for whoever comes with a name. */
final class Portal {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Api.Tokens tokens;

    Portal(URI address, URI issuer) {
        this.address = address;
        this.tokens = new Api.Tokens(http, issuer, Accounts.PASSWORD);
    }

    /** The APIs as this account uses them. */
    Api as(String username) {
        return new Api(http, address, tokens, username);
    }

    /** The public pages, as someone without an account uses them. */
    Visitor visitor() {
        return new Visitor(http, address);
    }
}
