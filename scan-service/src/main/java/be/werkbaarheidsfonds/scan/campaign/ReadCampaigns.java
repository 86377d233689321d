package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.campaign.CampaignView.DepartmentView;
import be.werkbaarheidsfonds.scan.fold.Block;
import be.werkbaarheidsfonds.scan.fold.Blocks;
import be.werkbaarheidsfonds.scan.fold.Leaf;
import be.werkbaarheidsfonds.scan.result.FrozenResult;
import be.werkbaarheidsfonds.scan.result.FrozenResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a company its campaigns. */
@ApplicationScoped
public class ReadCampaigns {

    /** Below this many times k the live count would tell too much of single people (rule B6). */
    private static final int SMALLEST_LIVE = 2;

    private static final List<CampaignAction> BY_A_COMPANY = List.of(
            new CampaignAction.Change(new CampaignDetails(0, List.of(), LocalDate.EPOCH, GroupsConfirmedBy.WORKERS)),
            new CampaignAction.Open(LocalDate.EPOCH, ""),
            new CampaignAction.ReissueCodes(),
            new CampaignAction.Extend(LocalDate.EPOCH),
            new CampaignAction.Close(LocalDate.EPOCH, 0, Validity.VALID),
            new CampaignAction.ShareFinding(LocalDate.EPOCH));

    private final Campaigns campaigns;
    private final CampaignAccess access;
    private final BallotBox box;
    private final FrozenResults results;
    private final ReusedCodes reused;

    @Inject
    ReadCampaigns(
            Campaigns campaigns, CampaignAccess access, BallotBox box, FrozenResults results, ReusedCodes reused) {
        this.campaigns = campaigns;
        this.access = access;
        this.box = box;
        this.results = results;
        this.reused = reused;
    }

    /** A page of a company's campaigns, latest first. */
    public record Found(List<CampaignView> items, long total) {

        public Found {
            items = List.copyOf(items);
        }
    }

    /** @param page from 0 */
    @Transactional
    public Found of(Caller caller, int page, int size) {
        var company = caller.company().value();
        return new Found(
                campaigns.ofCompany(company, page, size).stream()
                        .map(this::view)
                        .toList(),
                campaigns.countOfCompany(company));
    }

    @Transactional
    public CampaignView get(Caller caller, UUID id) {
        return view(access.find(caller, id));
    }

    private CampaignView view(Campaign campaign) {
        var count = campaign.respondents() == null ? box.countSheets(campaign.id()) : campaign.respondents();
        var validity = campaign.validity();
        return new CampaignView(
                campaign.id(),
                campaign.version(),
                name(campaign.status()),
                campaign.instrument(),
                campaign.companyName(),
                campaign.headcount(),
                campaign.smallestBlock(),
                departments(campaign),
                campaign.groupsConfirmedBy().code(),
                campaign.closesOn(),
                campaign.announcedClosesOn(),
                campaign.openedOn(),
                campaign.closedOn(),
                responses(campaign, count),
                count >= campaign.smallestBlock(),
                reused.of(campaign.id()),
                validity == null ? null : name(validity),
                campaign.status() == CampaignStatus.REPORTED
                        ? results.find(campaign.id()).map(FrozenResult::number).orElse(null)
                        : null,
                campaign.findingSharedOn(),
                actions(campaign));
    }

    private static @Nullable Integer responses(Campaign campaign, int count) {
        var tooSmall = campaign.headcount() < SMALLEST_LIVE * campaign.smallestBlock();
        return campaign.status() == CampaignStatus.DRAFT || (campaign.status() == CampaignStatus.OPEN && tooSmall)
                ? null
                : count;
    }

    private static List<String> actions(Campaign campaign) {
        return BY_A_COMPANY.stream()
                .filter(action ->
                        CampaignLifecycle.next(campaign.status(), action).isPresent())
                .map(CampaignAction::code)
                .toList();
    }

    /** What can be promised before opening: the same joining, on headcounts (rule C2). */
    private static List<DepartmentView> departments(Campaign campaign) {
        var departments = campaign.departments();
        if (departments.isEmpty()) {
            return List.of();
        }
        var leaves = IntStream.range(0, departments.size())
                .mapToObj(i -> new Leaf(
                        i, departments.get(i).headcount(), departments.get(i).headcount()))
                .toList();
        var blocks = Blocks.join(leaves, campaign.smallestBlock());
        return leaves.stream()
                .map(leaf -> new DepartmentView(
                        departments.get(leaf.department()).name(),
                        leaf.headcount(),
                        others(blocks, leaf)
                                .map(other ->
                                        departments.get(other.department()).name())
                                .toList()))
                .toList();
    }

    private static Stream<Leaf> others(List<Block> blocks, Leaf leaf) {
        return blocks.stream()
                .filter(block -> block.leaves().contains(leaf))
                .flatMap(block -> block.leaves().stream())
                .filter(other -> !other.equals(leaf));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
