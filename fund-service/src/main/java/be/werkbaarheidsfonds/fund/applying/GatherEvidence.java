package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.call.CallTerms;
import be.werkbaarheidsfonds.fund.register.Companies;
import be.werkbaarheidsfonds.fund.register.Discussions;
import be.werkbaarheidsfonds.fund.register.Finding;
import be.werkbaarheidsfonds.fund.register.Findings;
import be.werkbaarheidsfonds.fund.register.MenuActions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of a company for its form. */
@ApplicationScoped
class GatherEvidence {

    private final Companies companies;
    private final Findings findings;
    private final Discussions discussions;
    private final MenuActions menu;

    @Inject
    GatherEvidence(Companies companies, Findings findings, Discussions discussions, MenuActions menu) {
        this.companies = companies;
        this.findings = findings;
        this.discussions = discussions;
        this.menu = menu;
    }

    /** @param scanId null for the newest finding of the company */
    Evidence of(String enterpriseNumber, @Nullable UUID scanId, CallTerms terms) {
        var agreed = discussions.agreed(enterpriseNumber);
        return new Evidence(
                companies.of(enterpriseNumber).orElse(null),
                finding(enterpriseNumber, scanId),
                findings.equivalent(enterpriseNumber).orElse(null),
                terms.findingRequired(),
                agreed,
                menu.all(agreed.keySet()));
    }

    private @Nullable Finding finding(String enterpriseNumber, @Nullable UUID scanId) {
        return scanId == null
                ? findings.of(enterpriseNumber).stream().findFirst().orElse(null)
                : findings.of(enterpriseNumber, scanId).orElse(null);
    }
}
