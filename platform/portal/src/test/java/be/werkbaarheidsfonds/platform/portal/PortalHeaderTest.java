package be.werkbaarheidsfonds.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.identity.Roles;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortalHeaderTest {

    private static final EnterpriseNumber KORENAAR = new EnterpriseNumber("0999100196");
    private static final EnterpriseNumber TER_LINDE = new EnterpriseNumber("0999300334");

    @Test
    void a_visitor_finds_what_is_open() {
        var header = PortalHeader.of(null, "/");
        assertThat(header.isLoggedIn()).isFalse();
        assertThat(header.navigation())
                .extracting(NavigationItem::href)
                .containsExactly("/", "/fund/oproepen", "/scan/invullen", "/scan/zelfscan");
    }

    @Test
    void each_role_finds_its_own_parts() {
        assertThat(links(Roles.COMPANY)).containsExactly("/", "/scan", "/dialogue", "/fund", "/convenant");
        assertThat(links(Roles.CONSULTANT)).containsExactly("/", "/convenant");
        assertThat(links(Roles.FUND_ASSESSOR)).containsExactly("/", "/fund", "/convenant");
        assertThat(links(Roles.ADMIN)).containsExactly("/", "/convenant", "/scan/instrumenten");
        assertThat(links(Roles.POLICY)).containsExactly("/", "/convenant");
    }

    @Test
    void the_part_a_page_lies_in_is_marked_and_stands_in_the_breadcrumb() {
        var header =
                PortalHeader.of(caller(KORENAAR, "Bakkerij De Korenaar nv", Set.of(KORENAAR)), "/fund/aanvragen/1");
        assertThat(header.navigation().stream().filter(NavigationItem::current))
                .extracting(NavigationItem::href)
                .containsExactly("/fund");
        assertThat(Objects.requireNonNull(header.section()).text()).isEqualTo("Aanvragen");
        assertThat(PortalHeader.of(null, "/").section()).isNull();
    }

    @Test
    void the_company_is_named_with_its_number_or_by_its_number() {
        var named = PortalHeader.of(caller(KORENAAR, "Bakkerij De Korenaar nv", Set.of(KORENAAR)), "/");
        assertThat(named.organisation()).isEqualTo("Bakkerij De Korenaar nv");
        assertThat(named.organisationNumber()).isEqualTo("0999.100.196");
        assertThat(named.canSwitch()).isFalse();

        var unnamed = PortalHeader.of(caller(TER_LINDE, null, Set.of(KORENAAR, TER_LINDE)), "/");
        assertThat(unnamed.organisation()).isEqualTo("0999.300.334");
        assertThat(unnamed.organisationNumber()).isNull();
        assertThat(unnamed.canSwitch()).isTrue();
    }

    private static Iterable<String> links(String role) {
        var caller = new Caller("subject", "An", null, null, Set.of(), Set.of(), Set.of(role), Set.of());
        return PortalHeader.of(caller, "/").navigation().stream()
                .map(NavigationItem::href)
                .toList();
    }

    private static Caller caller(EnterpriseNumber organisation, @Nullable String name, Set<EnterpriseNumber> mandates) {
        return new Caller("subject", "An", organisation, name, mandates, Set.of(), Set.of(Roles.COMPANY), Set.of());
    }
}
