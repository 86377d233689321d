package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.platform.portal.Bands;
import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import be.werkbaarheidsfonds.scan.campaign.Validity;
import be.werkbaarheidsfonds.scan.disclosure.PublishedRate;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import be.werkbaarheidsfonds.scan.result.FrozenResult;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A frozen result as its page shows it. Prints what is published and derives nothing from it. */
record ResultPage(
        UUID campaign,
        String company,
        String number,
        LocalDate frozenOn,
        LocalDate closedOn,
        int k,
        boolean indicative,
        Table total,
        List<Table> blocks,
        List<PublishedScale> problems,
        List<PublishedFigures.Figure> published,
        PublishedFigures figures,
        @Nullable LocalDate findingSharedOn) {

    private static final String TOO_FEW = "te weinig antwoorden";

    /** One table of the page. */
    record Table(
            String title,
            int headcount,
            int respondents,
            @Nullable PublishedRate rate,
            List<Bands> indicators,
            List<Bands> risks,
            boolean compared,
            List<String> differences) {

        public String indicatorsTitle() {
            return "Indicatoren in " + title;
        }

        public String risksTitle() {
            return "Risico’s in " + title;
        }

        public String responseText() {
            return "van %d mensen, dat is %d %%".formatted(headcount, Math.round(100f * respondents / headcount));
        }
    }

    static ResultPage of(Campaign campaign, FrozenResult result, PublishedFigures figures) {
        var content = result.content();
        return new ResultPage(
                campaign.id(),
                campaign.companyName(),
                result.number(),
                result.frozenOn(),
                campaign.closedOn() == null ? result.frozenOn() : campaign.closedOn(),
                content.k(),
                campaign.validity() == Validity.INDICATIVE,
                table(campaign.companyName(), content.company()),
                IntStream.range(0, content.blocks().size())
                        .mapToObj(i -> table(
                                name(content.blocks().get(i)), content.blocks().get(i)))
                        .toList(),
                Problems.worstFirst(content.company()),
                figures.ofEmployees(),
                figures,
                campaign.findingSharedOn());
    }

    /** What every edition calls a group. */
    static String name(PublishedTable table) {
        return table.departments().isEmpty() ? "Afdeling niet opgegeven" : String.join(" + ", table.departments());
    }

    private static Table table(String title, PublishedTable table) {
        return new Table(
                title,
                table.headcount(),
                table.respondents(),
                table.rate(),
                rows(table, ScaleKind.INDICATOR),
                rows(table, ScaleKind.RISK),
                Comparisons.areMadeOf(table),
                Comparisons.of(table));
    }

    private static List<Bands> rows(PublishedTable table, ScaleKind kind) {
        return table.scales().stream()
                .filter(scale -> scale.kind() == kind)
                .map(ResultPage::row)
                .toList();
    }

    /** Three bands; acute stays inside problematic where it is few people (rule D1). */
    private static Bands row(PublishedScale scale) {
        var problematic = scale.problematic();
        if (problematic == null) {
            return bands(scale, part("good", 0, TOO_FEW), part("warn", 0, TOO_FEW), part("bad", 0, TOO_FEW));
        }
        var none = problematic.complement();
        var acute = scale.acute();
        if (acute == null) {
            return bands(
                    scale,
                    part("good", none.middle(), none.text()),
                    part("warn", problematic.middle(), problematic.text()),
                    part("bad", 0, "niet apart"));
        }
        var mild = problematic.without(acute);
        return bands(
                scale,
                part("good", none.middle(), none.text()),
                part("warn", mild.middle(), mild.text()),
                part("bad", acute.middle(), acute.text()));
    }

    private static Bands bands(PublishedScale scale, Bands.Part... parts) {
        return new Bands(scale.label(), List.of(parts));
    }

    private static Bands.Part part(String tone, double share, String text) {
        var name = switch (tone) {
            case "good" -> "Geen probleem";
            case "warn" -> "Problematisch";
            default -> "Acuut";
        };
        return new Bands.Part(name, share, text, tone);
    }

    public String address() {
        return "/scan/" + campaign;
    }

    public String resultAddress() {
        return address() + "/resultaat";
    }

    public String shareAddress() {
        return address() + "/delen";
    }

    public String workbookAddress() {
        return resultAddress() + ".xlsx";
    }

    public String applicationAddress() {
        return "/fund/aanvragen/nieuw?scan=" + campaign;
    }

    public String frozenText() {
        return "vastgelegd op " + DutchExtensions.date(frozenOn);
    }

    /** Dutch names of the problems an action answers. */
    public String labels(List<String> codes) {
        return String.join(
                ", ",
                problems.stream()
                        .filter(problem -> codes.contains(problem.code()))
                        .map(PublishedScale::label)
                        .toList());
    }
}
