package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.fold.BlockStatistics;
import be.werkbaarheidsfonds.scan.fold.Folded;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.TablePlan.Table;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides what of the statistics may be published, for every table at once (rule D1). */
public final class Publication {

    private final Instrument instrument;
    private final GroupTree tree;
    private final Folded folded;
    private final Tables tables;
    private final RateTables rates;
    private final List<ScaleTables> scales;

    /** Tests leave rules out to show what each is for; production has one way. */
    Publication(Instrument instrument, GroupTree tree, Folded folded, int k, Set<Rule> rules) {
        this.instrument = instrument;
        this.tree = tree;
        this.folded = folded;
        this.tables = new Tables(
                folded.blocks(),
                folded.exposed(),
                folded.larger().stream().map(Table::blocks).toList(),
                tree.headcount(),
                k,
                rules);
        this.rates = new RateTables(tables);
        this.scales = instrument.scales().stream()
                .map(scale -> new ScaleTables(tables, scale))
                .toList();
    }

    /** The result of a campaign, checked by {@link DisclosureAudit} on what it tells alone; what it refuses is hidden. */
    public static PublishedResult of(Instrument instrument, GroupTree tree, Folded folded, int k) {
        return Withholding.from(new Publication(instrument, tree, folded, k, Rule.ALL).result());
    }

    PublishedResult result() {
        var all = tables.all();
        var company = new PublishedTable(
                tree.names(all.departments()),
                all.headcount(),
                all.respondents(),
                rates.inCompany(this::indicators),
                scales.stream().map(ScaleTables::inCompany).toList());
        var margins = new MarginTables(tree, folded, tables, rates, scales).published(company);
        return new PublishedResult(
                instrument.id(), tables.k(), company, blocks(), larger(), margins, together(), tables.isIndicative());
    }

    private List<AtTheCut> indicators() {
        return scales.stream()
                .filter(ScaleTables::isIndicator)
                .map(ScaleTables::atTheCut)
                .toList();
    }

    /**
     * Not beside margins: both would have to be audited together, and that is not proven (rule E4). Not when few
     * answered either: these tables are there to compare (rule D3).
     */
    private List<PublishedTogether> together() {
        if (folded.company().isEmpty() || !folded.margins().isEmpty() || tables.isIndicative()) {
            return List.of();
        }
        var byCode = new LinkedHashMap<String, ScaleTables>();
        for (var i = 0; i < scales.size(); i++) {
            byCode.put(instrument.scales().get(i).code(), scales.get(i));
        }
        return new TogetherTables(folded.company().get(), byCode, rates, tables.k()).published();
    }

    private List<PublishedTable> blocks() {
        return IntStream.range(0, tables.blocks().size())
                .filter(place -> tables.blocks().size() > 1)
                .mapToObj(place -> table(
                        tables.blocks().get(place),
                        rates.inBlock(place),
                        scales.stream().map(scale -> scale.inBlock(place)).toList()))
                .toList();
    }

    private List<PublishedTable> larger() {
        return tables.unions().stream()
                .map(places -> table(
                        tables.union(places),
                        rates.inUnion(places),
                        scales.stream().map(scale -> scale.inUnion(places)).toList()))
                .toList();
    }

    private PublishedTable table(
            BlockStatistics statistics, @Nullable PublishedRate rate, List<PublishedScale> published) {
        return new PublishedTable(
                tree.names(statistics.departments()),
                statistics.headcount(),
                statistics.respondents(),
                rate,
                published,
                statistics.population().isEmpty());
    }
}
