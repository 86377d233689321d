package be.werkbaarheidsfonds.convenant.covenant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import be.werkbaarheidsfonds.contracts.fund.ApplicationDecided;
import be.werkbaarheidsfonds.platform.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Covenants made the way a sector's consultant makes them, through the API. */
@ApplicationScoped
class CovenantsOfTests {

    static final String API = "/api/convenant/v1/covenants";

    @Inject
    Clock clock;

    UUID signed(String sector) {
        var id = draft(sector);
        as(sector)
                .header("If-Match", "\"0\"")
                .body("{\"signedOn\":\"%s\"}".formatted(today()))
                .post(API + "/" + id + "/signature")
                .then()
                .statusCode(200)
                .body("status", equalTo("signed"));
        return id;
    }

    /** Sent twice, as a client would whose connection broke. */
    UUID draft(String sector) {
        var id = UUID.randomUUID();
        for (var twice = 0; twice < 2; twice++) {
            as(sector)
                    .header("Idempotency-Key", id)
                    .body(body(sector))
                    .post(API)
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(id.toString()));
        }
        return id;
    }

    String body(String sector) {
        return """
                {"sector":"%s","title":"Sectorconvenant %s","from":"%s","until":"%s",
                 "parties":[{"kind":"employers","name":"Werkgevers"},{"kind":"employees","name":"Vakbond"}],
                 "objectives":[{"title":"Uren die passen","actions":[
                   {"title":"Roosters","level":"company","theme":"werkplanning","indicator":"bedrijven","target":2},
                   {"title":"Vorming","level":"sector","theme":"werkplanning","indicator":"vormingsdagen","target":4}]}]}
                """.formatted(sector, sector, today().minusMonths(1), today().plusYears(2));
    }

    ApplicationDecided decided(UUID application, String sector, String company, String decision, long cents) {
        var actions = List.of(new ApplicationDecided.FundedAction("zelf-roosteren", "werkplanning", cents));
        return new ApplicationDecided(
                application, UUID.randomUUID(), company, sector, decision, cents, actions, today());
    }

    String actionId(UUID covenant, String sector, int index) {
        return get(covenant, sector).extract().path("objectives[0].actions[" + index + "].id");
    }

    ValidatableResponse get(UUID covenant, String sector) {
        return as(sector).get(API + "/" + covenant).then().statusCode(200);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static RequestSpecification as(String sector) {
        return given().auth().oauth2(Tokens.consultant(sector)).contentType(ContentType.JSON);
    }
}
