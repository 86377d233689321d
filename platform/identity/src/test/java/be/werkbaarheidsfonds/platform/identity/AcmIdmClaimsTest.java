package be.werkbaarheidsfonds.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcmIdmClaimsTest {

    @Test
    void a_company_role_gives_the_mandate_of_its_enterprise_number() {
        var claims = AcmIdmClaims.of(List.of("Bedrijf-Werkbaarheidsfonds:0403019261"));

        assertThat(claims.roles()).containsExactly(Roles.COMPANY);
        assertThat(claims.mandates()).containsExactly(new EnterpriseNumber("0403019261"));
    }

    @Test
    void several_mandates_keep_the_order_of_the_token() {
        var claims = AcmIdmClaims.of(
                List.of("Bedrijf-Werkbaarheidsfonds:0417497106", "Bedrijf-Werkbaarheidsfonds:0403019261"));

        assertThat(claims.mandates())
                .containsExactly(new EnterpriseNumber("0417497106"), new EnterpriseNumber("0403019261"));
    }

    @Test
    void a_consultant_serves_the_sector_that_is_the_context_of_the_role() {
        var claims = AcmIdmClaims.of(List.of("Sectorconsulent-voedingsnijverheid:OVO000001"));

        assertThat(claims.roles()).containsExactly(Roles.CONSULTANT);
        assertThat(claims.sectors()).containsExactly("voedingsnijverheid");
    }

    @Test
    void a_sector_code_with_a_dash_is_read_whole() {
        assertThat(AcmIdmClaims.of(List.of("Sectorconsulent-auto-en-aanverwante:OVO000001"))
                        .sectors())
                .containsExactly("auto-en-aanverwante");
    }

    @Test
    void the_roles_of_the_fund_are_read() {
        var claims = AcmIdmClaims.of(List.of(
                "FondsBeoordelaar-Werkbaarheidsfonds:OVO1",
                "FondsGoedkeurder-Werkbaarheidsfonds:OVO1",
                "FondsPenningmeester-Werkbaarheidsfonds:OVO1",
                "Beleid-Werkbaarheidsfonds:OVO1",
                "Beheerder-Werkbaarheidsfonds:OVO1"));

        assertThat(claims.roles())
                .containsExactlyInAnyOrder(
                        Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.POLICY, Roles.ADMIN);
    }

    @Test
    void roles_of_other_applications_and_broken_ones_give_nothing() {
        var claims = AcmIdmClaims.of(List.of("LoketLB-Gebruiker:OVO1", "Bedrijf", "Bedrijf-X:123", "", "a:b-c"));

        assertThat(claims.roles()).isEmpty();
        assertThat(claims.mandates()).isEmpty();
    }
}
