package be.werkbaarheidsfonds.systemtests.harness;

import be.werkbaarheidsfonds.local.suite.Ports;
import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.local.suite.Suite;
import be.werkbaarheidsfonds.local.suite.SuiteConfig;
import be.werkbaarheidsfonds.platform.embedded.Folders;
import be.werkbaarheidsfonds.platform.embedded.Leftovers;
import be.werkbaarheidsfonds.systemtests.api.Client;
import be.werkbaarheidsfonds.systemtests.api.IdentityProvider;
import be.werkbaarheidsfonds.systemtests.browser.Chromium;
import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The packaged suite on real servers, on ports of its own, new and empty; with all the ways to it. */
public final class RunningSuite implements AutoCloseable {

    /** Whose token is the first one. */
    public static final Account FIRST = Account.HR_MANAGER;

    private static final Path STATE = Path.of("target", "suite");

    private final Suite suite;
    private final Chromium chromium;
    private final IdentityProvider identityProvider;
    private final String firstToken;

    private RunningSuite(Suite suite, Chromium chromium) {
        this.suite = suite;
        this.chromium = chromium;
        this.identityProvider = new IdentityProvider(suite.identityProvider());
        this.firstToken = token(FIRST);
    }

    /** Takes half a minute; its state and logs stay in target/suite until the next run. */
    static RunningSuite start() {
        var chromium = Chromium.start();
        try {
            return new RunningSuite(startNew(STATE), chromium);
        } catch (RuntimeException e) {
            chromium.close();
            throw e;
        }
    }

    /** A suite in a folder that is emptied first; for a test that needs one of its own. */
    public static Suite startNew(Path state) {
        Leftovers.end(state.resolve("logs"));
        Folders.delete(state);
        return Suite.startUnrehearsed(
                SuiteConfig.inFolder(SuiteConfig.repositoryAround(Path.of("")), state, Ports.free()));
    }

    /** The suite itself, to kill and restart its parts. */
    public Suite suite() {
        return suite;
    }

    /** A browser of one person. */
    public Visitor visitor(Visitor.Device device) {
        return Visitor.arrives(chromium, suite.portal(), suite.identityProvider(), device);
    }

    /** A browser on a desk, logged in by way of this page. */
    public Visitor visitor(Account account, String path) {
        var visitor = visitor(Visitor.Device.DESK);
        visitor.logsIn(path, account.userName(), Account.PASSWORD);
        return visitor;
    }

    /** Requests through the gateway, with this person's token. */
    public Client as(Account account) {
        return anonymous().withToken(token(account));
    }

    public String token(Account account) {
        return identityProvider.tokenOf(account.userName(), Account.PASSWORD);
    }

    /** As old as the suite. */
    public String firstToken() {
        return firstToken;
    }

    /** Requests through the gateway of a system that may read what is published. */
    public Client asPartner() {
        return anonymous().withToken(partnerToken());
    }

    public String partnerToken() {
        return identityProvider.tokenOfClient("partner-demo", "local-partner-secret");
    }

    public Client anonymous() {
        return Client.anonymous(suite.portal());
    }

    /** Requests to a service itself, past the gateway and its limits. */
    public Client behindTheGateway(Service service) {
        return Client.anonymous(suite.address(service));
    }

    /** The page that shows what was mailed. */
    public URI mailPage() {
        return suite.mailPage();
    }

    public Logs logs() {
        return new Logs(suite.config().logs());
    }

    public Topics topics() {
        return new Topics(suite.kafka().bootstrapServers());
    }

    public DeadLetters deadLetters() {
        return new DeadLetters(suite.kafka().bootstrapServers());
    }

    /** The database of a service, as a superuser. */
    public Connection database(Service service) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + suite.postgres().address() + "/" + service.shortName(), "postgres", "postgres");
    }

    public Rows rows(Service service) {
        return new Rows(this, service);
    }

    /** Keeps this service's events from being published until it is closed. */
    public HeldRelay holdRelay(Service service) {
        try {
            return HeldRelay.by(database(service));
        } catch (SQLException e) {
            throw new IllegalStateException("No connection to hold the relay of " + service, e);
        }
    }

    /** Starts again whatever a test killed or stopped, so that the next test finds a whole suite. */
    public void makeWhole() {
        if (!suite.kafka().process().alive()) {
            suite.startBroker();
        }
        for (var service : Service.values()) {
            if (!suite.process(service).alive()) {
                suite.startAgain(service);
            }
        }
    }

    @Override
    public void close() {
        chromium.close();
        suite.close();
    }
}
