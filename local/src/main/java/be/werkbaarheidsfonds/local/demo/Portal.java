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
        this(address, new Api.Tokens(HttpClient.newHttpClient(), issuer, Accounts.PASSWORD));
    }

    private Portal(URI address, Api.Tokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** What one service shows at an address of its own, to the same people. */
    Portal at(URI service) {
        return new Portal(service, tokens);
    }

    /** The APIs as this account uses them. */
    Api as(String username) {
        return new Api(http, address, tokens, username, null);
    }

    /** The APIs as whoever acts for this company uses them. */
    Api of(Company company) {
        return new Api(http, address, tokens, company.manager(), company.number());
    }

    /** The public pages, as someone without an account uses them. */
    Visitor visitor() {
        return new Visitor(http, address);
    }
}
