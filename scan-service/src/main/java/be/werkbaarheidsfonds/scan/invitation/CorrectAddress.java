package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.campaign.CampaignAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Mends an address that was mistyped, as long as nobody can have received its code: the code stays where it is, so
 * nothing tells which it is (rule B2). Once the mail may have left nobody knows which code it brought, so none can be
 * taken back for another address.
 */
@ApplicationScoped
class CorrectAddress {

    static final String WRONG = "wrong";
    static final String RIGHT = "right";

    private final CampaignAccess access;
    private final Invitations invitations;
    private final Clock clock;

    @Inject
    CorrectAddress(CampaignAccess access, Invitations invitations, Clock clock) {
        this.access = access;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Transactional
    void with(Caller caller, UUID id, @Nullable String wrong, @Nullable String right, LongConsumer checkVersion) {
        var campaign = access.forChange(caller, id, checkVersion);
        if (!campaign.takesSheets(LocalDate.now(clock))) {
            throw Refused.conflict("scan-not-running", "Een adres verbeteren kan alleen zolang de scan loopt.");
        }
        var found = Addresses.one(wrong == null ? "" : wrong).flatMap(address -> invitations.lock(id, address));
        var mended = Addresses.one(right == null ? "" : right);
        var issues = new ArrayList<Issue>();
        issueOfWrong(found).ifPresent(issues::add);
        issueOfRight(id, mended).ifPresent(issues::add);
        if (!issues.isEmpty()) {
            throw Refused.invalid(issues);
        }
        found.orElseThrow().correct(mended.orElseThrow(), clock.instant());
    }

    private static Optional<Issue> issueOfWrong(Optional<Invitation> found) {
        if (found.isEmpty()) {
            return Optional.of(Issue.of(WRONG, "unknown-address", "Dit adres staat niet op de lijst van deze scan."));
        }
        return found.get().isUnsent()
                ? Optional.empty()
                : Optional.of(Issue.of(
                        WRONG,
                        "already-mailed",
                        "De mail naar dit adres is al weg, of kan al weg zijn. Welke code erin staat, weet niemand, dus"
                                + " ze kan niet naar een ander adres."));
    }

    private Optional<Issue> issueOfRight(UUID campaign, Optional<String> mended) {
        if (mended.isEmpty()) {
            return Optional.of(Issue.of(RIGHT, "no-address", "Dit is geen e-mailadres."));
        }
        return invitations.addresses(campaign).contains(mended.get())
                ? Optional.of(Issue.of(
                        RIGHT, "already-invited", "Dit adres kreeg al een code. Niemand krijgt er een tweede."))
                : Optional.empty();
    }
}
