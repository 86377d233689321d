package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.campaign.CampaignView.LossView;
import be.werkbaarheidsfonds.scan.campaign.CampaignView.MarginView;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.result.FrozenResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a company its campaigns. */
@ApplicationScoped
public class ReadCampaigns {

    /** Below this many times k the live count would tell too much of single people (rule B6). */
    private static final int SMALLEST_LIVE = 2;

    private static final CampaignAction CHANGE = new CampaignAction.Change(new CampaignDetails(
            "",
            new Division(0, List.of(), List.of()),
            LocalDate.EPOCH,
            new Consulted(GroupsConfirmedBy.WORKERS, LocalDate.EPOCH, "", null)));

    private static final List<CampaignAction> BY_A_COMPANY = List.of(
            CHANGE,
            new CampaignAction.Open(LocalDate.EPOCH, "", HandOut.PAGE, LocalDate.EPOCH),
            new CampaignAction.ReissueCodes(LocalDate.EPOCH, HandOut.PAGE),
            new CampaignAction.Extend(LocalDate.EPOCH),
            new CampaignAction.Close(LocalDate.EPOCH, 0, Validity.VALID),
            new CampaignAction.ShareFinding(LocalDate.EPOCH));

    private final Campaigns campaigns;
    private final CampaignAccess access;
    private final BallotBox box;
    private final FrozenResults results;
    private final ReusedCodes reused;
    private final Instruments instruments;
    private final ScanSettings settings;
    private final Clock clock;

    @Inject
    ReadCampaigns(
            Campaigns campaigns,
            CampaignAccess access,
            BallotBox box,
            FrozenResults results,
            ReusedCodes reused,
            Instruments instruments,
            ScanSettings settings,
            Clock clock) {
        this.campaigns = campaigns;
        this.access = access;
        this.box = box;
        this.results = results;
        this.reused = reused;
        this.instruments = instruments;
        this.settings = settings;
        this.clock = clock;
    }

    /** A page of a company's campaigns, latest first. */
    public record Found<T>(List<T> items, long total) {

        public Found {
            items = List.copyOf(items);
        }
    }

    /** @param page from 0 */
    @Transactional
    public Found<CampaignRow> rows(Caller caller, int page, int size) {
        return found(caller, page, size, this::row);
    }

    /** @param page from 0 */
    @Transactional
    public Found<CampaignView> of(Caller caller, int page, int size) {
        return found(caller, page, size, this::view);
    }

    @Transactional
    public CampaignView get(Caller caller, UUID id) {
        return view(access.find(caller, id));
    }

    /** The same for who was given a link to it, and is nobody's caller. */
    @Transactional(TxType.MANDATORY)
    public CampaignView shown(UUID id) {
        return view(campaigns.findByIdOptional(id).orElseThrow());
    }

    private <T> Found<T> found(Caller caller, int page, int size, Function<Campaign, T> shown) {
        var company = caller.company().value();
        return new Found<>(
                campaigns.ofCompany(company, page, size).stream().map(shown).toList(),
                campaigns.countOfCompany(company));
    }

    private CampaignRow row(Campaign campaign) {
        var count = count(campaign);
        return new CampaignRow(
                campaign.id(),
                campaign.status(),
                campaign.validity(),
                questionnaire(instruments.get(campaign.instrument())),
                campaign.headcount(),
                responses(campaign, count),
                count >= campaign.smallestBlock(),
                campaign.closesOn(),
                wasLeftOpen(campaign),
                closesItselfOn(campaign),
                campaign.closedOn(),
                result(campaign));
    }

    private CampaignView view(Campaign campaign) {
        var count = count(campaign);
        var validity = campaign.validity();
        var instrument = instruments.get(campaign.instrument());
        var isDraft = campaign.status() == CampaignStatus.DRAFT;
        return new CampaignView(
                campaign.id(),
                campaign.version(),
                name(campaign.status()),
                campaign.instrument(),
                questionnaire(instrument),
                instrument.items().size(),
                instrument.modules().stream().map(Definition::id).toList(),
                campaign.companyName(),
                campaign.headcount(),
                campaign.smallestBlock(),
                ShownDepartments.of(campaign),
                margins(campaign),
                isDraft ? warnings(campaign, instrument) : List.of(),
                campaign.groupsConfirmedBy().code(),
                campaign.confirmedOn(),
                campaign.preventionAdviser(),
                campaign.confidant(),
                campaign.closesOn(),
                campaign.announcedClosesOn(),
                wasLeftOpen(campaign),
                closesItselfOn(campaign),
                campaign.openedOn(),
                campaign.assessedOn(),
                campaign.closedOn(),
                responses(campaign, count),
                count >= campaign.smallestBlock(),
                reused.of(campaign.id()),
                campaign.codesAsFileOn(),
                campaign.codesReplaced(),
                loss(campaign),
                validity == null ? null : name(validity),
                result(campaign),
                campaign.findingSharedOn(),
                actions(campaign));
    }

    private boolean wasLeftOpen(Campaign campaign) {
        return campaign.wasLeftOpen(LocalDate.now(clock));
    }

    private @Nullable LocalDate closesItselfOn(Campaign campaign) {
        return campaign.closedOn() == null ? campaign.closesOn().plusDays(settings.closeAfterDays() + 1L) : null;
    }

    private int count(Campaign campaign) {
        var atClose = campaign.respondents();
        return atClose == null ? box.countSheets(campaign.id()) : atClose;
    }

    private @Nullable String result(Campaign campaign) {
        return campaign.status() == CampaignStatus.REPORTED
                ? results.number(campaign.id()).orElse(null)
                : null;
    }

    private static @Nullable Integer responses(Campaign campaign, int count) {
        var tooSmall = campaign.headcount() < SMALLEST_LIVE * campaign.smallestBlock();
        return campaign.status() == CampaignStatus.DRAFT || (campaign.status() == CampaignStatus.OPEN && tooSmall)
                ? null
                : count;
    }

    private List<String> actions(Campaign campaign) {
        var lastDayPassed = wasLeftOpen(campaign);
        return BY_A_COMPANY.stream()
                .filter(action -> !lastDayPassed || action instanceof CampaignAction.Close)
                .filter(action ->
                        CampaignLifecycle.next(campaign.status(), action).isPresent())
                .map(CampaignAction::code)
                .toList();
    }

    private static String questionnaire(Instrument instrument) {
        return instrument.parts().stream().map(part -> part.title().dutch()).collect(Collectors.joining(" + "));
    }

    private List<String> warnings(Campaign campaign, Instrument instrument) {
        var drawnOtherwise = campaigns
                .previousOf(campaign)
                .flatMap(before -> DrawnOtherwise.warning(
                        before.division().tree(), campaign.division().tree()));
        return Stream.of(
                        ShownDepartments.warnings(campaign).stream(),
                        drawnOtherwise.stream(),
                        ScanFacts.lostIn(instrument).stream())
                .flatMap(warnings -> warnings)
                .toList();
    }

    private static @Nullable LossView loss(Campaign campaign) {
        var by = campaign.lostBy();
        var reason = campaign.lostReason();
        return by == null || reason == null ? null : new LossView(by.code(), by.dutch(), reason);
    }

    private static List<MarginView> margins(Campaign campaign) {
        return campaign.division().margins().stream()
                .map(count -> new MarginView(
                        count.category().kind().code(),
                        count.category().code(),
                        count.category().label().dutch(),
                        count.headcount()))
                .toList();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
