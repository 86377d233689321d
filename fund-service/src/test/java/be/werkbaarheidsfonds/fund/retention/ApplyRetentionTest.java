package be.werkbaarheidsfonds.fund.retention;

import static be.werkbaarheidsfonds.fund.Fund.APPROVER;
import static be.werkbaarheidsfonds.fund.Fund.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import be.werkbaarheidsfonds.fund.Fund;
import be.werkbaarheidsfonds.platform.audit.AuditTrail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplyRetentionTest {

    @Inject
    Fund fund;

    @Inject
    ApplyRetention retention;

    @Inject
    AuditTrail audit;

    @Inject
    DataSource database;

    @Test
    void a_draft_nobody_touched_for_half_a_year_is_deleted_and_a_fresh_one_is_not() throws Exception {
        var company = fund.readyCompany();
        var call = Fund.openCall(50_000);
        var old = Fund.draft(company, call, Fund.project(1_000));
        var fresh = Fund.draft(company, call, Fund.project(1_000));
        age(old, 181);
        age(fresh, 179);
        retention.apply();
        as(company.token()).get("/api/fund/v1/applications/{id}", old).then().statusCode(404);
        as(company.token()).get("/api/fund/v1/applications/{id}", fresh).then().statusCode(200);
        assertThat(audit.verify("application", old.toString()).isIntact()).isTrue();
    }

    @Test
    void of_a_file_closed_ten_years_ago_the_people_are_forgotten_and_the_money_is_not() throws Exception {
        var company = fund.readyCompany();
        var call = Fund.openCall(50_000);
        var id = fund.advised(call, company, 1_000);
        Fund.step(APPROVER, id, "approval", Map.of("reason", "Het project pakt de werkdruk aan."))
                .then()
                .statusCode(200);
        retention.apply();
        as(company.token()).get("/api/fund/v1/applications/{id}", id).then().body("contact.name", equalTo("Lien Maes"));
        age(id, 3_654);
        retention.apply();
        as(company.token())
                .get("/api/fund/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("contact", nullValue())
                .body("grantedCents", equalTo(60_000));
        assertThat(as(company.token())
                        .get("/api/fund/v1/applications/{id}/decision-letter", id)
                        .statusCode())
                .isEqualTo(200);
        assertThat(audit.verify("application", id.toString()).isIntact()).isTrue();
    }

    private void age(UUID application, int days) throws Exception {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE application SET changed_at = now() - make_interval(days => ?) WHERE id = ?")) {
            update.setInt(1, days);
            update.setObject(2, application);
            update.executeUpdate();
        }
    }
}
