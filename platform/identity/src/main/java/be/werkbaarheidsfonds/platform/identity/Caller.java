package be.werkbaarheidsfonds.platform.identity;

import be.werkbaarheidsfonds.platform.problem.Refused;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, and for whom.
 *
 * @param subject stable identifier of the person or system; the only thing of a person that may be stored
 * @param displayName name to greet with; never stored, never logged
 * @param organisation the company the caller acts for; null for whoever does not act for one, or has
 *     several mandates and has not chosen yet
 * @param organisationName its name as the identity provider knows it, null when it does not
 * @param mandates every company the caller may act for
 * @param sectors codes of the sectors a consultant serves
 * @param roles see {@link Roles}
 * @param scopes what a partner system was granted, {@code fund.read} for instance
 */
public record Caller(
        String subject,
        String displayName,
        @Nullable EnterpriseNumber organisation,
        @Nullable String organisationName,
        Set<EnterpriseNumber> mandates,
        Set<String> sectors,
        Set<String> roles,
        Set<String> scopes) {

    public Caller {
        mandates = Set.copyOf(mandates);
        sectors = Set.copyOf(sectors);
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean mayActFor(EnterpriseNumber company) {
        return has(Roles.COMPANY) && company.equals(organisation);
    }

    public boolean serves(String sector) {
        return has(Roles.CONSULTANT) && sectors.contains(sector);
    }

    /** Whether this is a partner system that was granted this scope. */
    public boolean isPartnerWith(String scope) {
        return has(Roles.PARTNER) && scopes.contains(scope);
    }

    public boolean mustChooseMandate() {
        return has(Roles.COMPANY) && organisation == null;
    }

    /** The company the caller acts for; refuses whoever has several mandates and has not chosen one. */
    public EnterpriseNumber company() {
        if (mustChooseMandate()) {
            throw Refused.conflict(
                    "mandate-not-chosen",
                    "U kunt voor meer dan één onderneming handelen. Kies eerst voor welke u nu werkt.");
        }
        if (organisation == null) {
            throw Refused.forbidden("Dit is alleen voor wie voor een onderneming handelt.");
        }
        return organisation;
    }
}
