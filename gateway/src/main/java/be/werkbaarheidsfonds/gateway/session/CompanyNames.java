package be.werkbaarheidsfonds.gateway.session;

import be.werkbaarheidsfonds.gateway.GatewayConfig;
import be.werkbaarheidsfonds.gateway.ServiceAddresses;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Names of companies from the register, to choose between: a token names one company and numbers the
 * others. As with the fragments of the home page, what does not come in time is left out.
 */
@ApplicationScoped
class CompanyNames {

    private static final Logger LOG = Logger.getLogger(CompanyNames.class);

    /** Who acts for more companies than this knows their numbers. */
    private static final int MOST_QUESTIONS = 20;

    private final GatewayConfig config;
    private final ServiceAddresses services;
    private final HttpClient client;

    @Inject
    CompanyNames(Vertx vertx, GatewayConfig config, ServiceAddresses services) {
        this.config = config;
        this.services = services;
        this.client = vertx.createHttpClient();
    }

    /** The names that are known, by number. */
    Future<Map<EnterpriseNumber, String>> of(Collection<EnterpriseNumber> companies, String token) {
        var names = new LinkedHashMap<EnterpriseNumber, Future<String>>();
        companies.stream().limit(MOST_QUESTIONS).forEach(company -> names.put(company, name(company, token)));
        return Future.join(names.values().stream().toList()).map(all -> {
            var known = new LinkedHashMap<EnterpriseNumber, String>();
            names.forEach((company, name) -> known.put(company, name.result()));
            known.values().removeIf(String::isEmpty);
            return known;
        });
    }

    private Future<String> name(EnterpriseNumber company, String token) {
        var register = services.of("convenant");
        if (register.isEmpty()) {
            return Future.succeededFuture("");
        }
        var question = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setURI("/api/convenant/v1/companies/" + company.value())
                .putHeader(HttpHeaders.AUTHORIZATION.toString(), "Bearer " + token)
                .putHeader(Mandate.HEADER, company.value());
        return register.get()
                .open(client, question)
                .compose(open -> open.send())
                .compose(CompanyNames::read)
                .timeout(config.fragmentTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .otherwise(fault -> {
                    LOG.infof("No name from the register: %s", fault.toString());
                    return "";
                });
    }

    /** A company that has no entry yet gets one when its first user arrives. */
    private static Future<String> read(HttpClientResponse answer) {
        return answer.statusCode() == 200
                ? answer.body().map(body -> new JsonObject(body).getString("name", ""))
                : Future.succeededFuture("");
    }
}
