package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.Publication;
import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.instrument.Direction;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.result.FrozenResult;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reports of companies of tests, from sheets through fold and publication like any other. */
final class Reports {

    static final Instrument WITH_MODULES = new Instruments().get("basis-1+telewerk-1+werkdruk-1");
    static final Instrument BASIS = new Instruments().basePackage();

    private static final int K = 10;
    private static final int POINTS = 5;
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 20);

    private Reports() {}

    static PublishedResult result(Instrument instrument, List<Integer> headcounts, double answering, long seed) {
        var tree = GroupTree.flat(
                headcounts.stream().mapToInt(Integer::intValue).sum(),
                IntStream.range(0, headcounts.size())
                        .mapToObj(i -> new Group("Afdeling " + (i + 1), Group.COMPANY, headcounts.get(i)))
                        .toList());
        var random = new Random(seed);
        var sheets = new ArrayList<Placed>();
        for (var department = 0; department < headcounts.size(); department++) {
            for (var i = 0; i < Math.ceil(answering * headcounts.get(department)); i++) {
                sheets.add(Placed.inGroup(sheet(instrument, department, random)));
            }
        }
        return Publication.of(instrument, tree, Fold.of(instrument, tree, sheets, K), K);
    }

    /** Someone with good and bad days; departments differ, and so do scales. */
    private static Sheet sheet(Instrument instrument, int department, Random random) {
        var mood = random.nextGaussian();
        var answers = new ArrayList<Answer>();
        for (var place = 0; place < instrument.scales().size(); place++) {
            var scale = instrument.scales().get(place);
            var lean = 0.3 + 1.1 * (place % 4) / 3.0 + 0.35 * (department % 3) + 0.6 * mood;
            answers.addAll(answers(scale, lean, random));
        }
        return new Sheet(department, answers);
    }

    private static List<Answer> answers(Scale scale, double lean, Random random) {
        var points = (int) Math.round(lean + random.nextGaussian() * 0.7);
        return scale.items().stream()
                .map(item -> {
                    var value = Math.clamp(points + random.nextInt(2), 0, POINTS - 1);
                    var highIsBad = (scale.highIs() == Direction.UNFAVOURABLE) != item.reversed();
                    return Answer.ofValue(highIsBad ? value + 1 : POINTS - value);
                })
                .toList();
    }

    static About about(String company) {
        return about(company, "Omar Haddad");
    }

    static About about(String company, String confidant) {
        return new About(
                UUID.fromString("2f1c86f8-6a50-4c39-9d2f-3a1c9e1f0a11"),
                company,
                "WS-2026-00042",
                CLOSED,
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 11, 23),
                CLOSED,
                LocalDate.of(2026, 10, 29),
                "Het comité voor preventie en bescherming op het werk (CPBW)",
                LocalDate.of(2026, 10, 30),
                2,
                "An Peeters, IDPB Rivierenland",
                confidant,
                null);
    }

    static Menu menu() {
        return new Menu(
                LocalDate.of(2026, 11, 27),
                true,
                Map.of("work-stress", 6, "balance", 5, "support", 4, "motivation", 4, "workload", 2, "learning", 1),
                List.of(
                        action("werkdrukdialoog", "Werkdrukdialoog in het team", "workload", "work-stress"),
                        action("loopbaangesprek", "Jaarlijks loopbaangesprek", "learning"),
                        action("rooster-op-maat", "Rooster op maat", "balance")));
    }

    private static Suggestion action(String code, String title, String... answers) {
        return new Suggestion(
                code,
                title,
                "Elk team legt in drie korte sessies de oorzaken op tafel en kiest zelf wat er verandert.",
                List.of(answers),
                50_000,
                250_000,
                "small",
                false);
    }

    static Report report(String company, PublishedResult result, Instrument instrument, @Nullable Wave wave) {
        return Report.of(about(company), result, instrument, menu(), new Beside(wave, null));
    }

    /** A company of five departments with a scan before this one, and modules since. */
    static Report demo() {
        var departments = List.of(60, 48, 40, 34, 12);
        var now = result(WITH_MODULES, departments, 0.85, 7);
        var before =
                new FrozenResult("WS-2026-00003", LocalDate.of(2026, 3, 4), result(BASIS, departments, 0.75, 11), "{}");
        return report("Bakkerij Dauw & Zonen", now, WITH_MODULES, Wave.of(before, BASIS, now, WITH_MODULES));
    }

    /** A company of hundreds of departments. */
    static Report large(int groups) {
        var departments =
                IntStream.range(0, groups).map(i -> 12 + i % 9).boxed().toList();
        return report("Grote onderneming", result(BASIS, departments, 0.9, 3), BASIS, null);
    }

    /** The same company, with this of the inspiration menu. */
    static Report with(Menu menu) {
        var demo = demo();
        return Report.of(demo.about(), demo.content(), demo.instrument(), menu, demo.beside());
    }

    /** A company of which this is told of every scale; null when no scale is told of. */
    static Report telling(@Nullable PublishedShare share) {
        var result = result(BASIS, List.of(60), 0.8, 5);
        var company = result.company();
        var scales = company.scales().stream()
                .map(scale -> new PublishedScale(
                        scale.code(), scale.kind(), scale.label(), null, share, null, null, null, null))
                .toList();
        var told = new PublishedResult(
                result.instrument(),
                result.k(),
                new PublishedTable(
                        company.departments(), company.headcount(), company.respondents(), company.rate(), scales),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of());
        return report("Onderneming", told, BASIS, null);
    }

    /** The same report, whose groups are put into words another way. */
    static Report with(Report report, Groups groups) {
        return new Report(
                report.about(),
                report.content(),
                report.instrument(),
                report.overview(),
                report.priorities(),
                report.chapters(),
                groups,
                report.margins(),
                report.together(),
                report.beside(),
                report.welfare(),
                report.menu(),
                report.figures());
    }
}
