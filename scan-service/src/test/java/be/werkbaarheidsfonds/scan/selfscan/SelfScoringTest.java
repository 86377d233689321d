package be.werkbaarheidsfonds.scan.selfscan;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import be.werkbaarheidsfonds.scan.scoring.CutOff;
import be.werkbaarheidsfonds.scan.scoring.Score;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser's own script, run here, scores as the service does. */
class SelfScoringTest {

    private static final String SCRIPT = "/META-INF/resources/scan/zelfscan/v1/scoren.js";
    private static final int SHEETS = 120;
    private static final long SEED = 20_261_126;

    private static Context context;
    private static Value scoring;

    private final Instruments instruments = new Instruments();

    @BeforeAll
    static void load() throws IOException {
        context = Context.newBuilder("js")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .option("js.esm-eval-returns-exports", "true")
                .build();
        try (var file = SelfScoringTest.class.getResourceAsStream(SCRIPT)) {
            assertThat(file).isNotNull();
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            scoring = context.eval(Source.newBuilder("js", text, "scoren.mjs")
                    .mimeType("application/javascript+module")
                    .build());
        }
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static Value parse(String json) {
        return context.eval("js", "JSON.parse").execute(json);
    }

    private static Value score(Value definition, int scale, List<Answer> answers) {
        var values = answers.stream()
                .map(answer -> answer.value().isPresent()
                        ? Integer.toString(answer.value().getAsInt())
                        : "null")
                .toList();
        return scoring.getMember("score")
                .execute(
                        definition,
                        definition.getMember("scales").getArrayElement(scale),
                        parse("[" + String.join(",", values) + "]"));
    }

    private static void compare(Scale scale, Score expected, Value actual, List<Answer> answers) {
        var about = scale.code() + " " + answers;
        switch (expected) {
            case Score.NotScorable missing ->
                assertThat(actual.isNull()).as(about).isTrue();
            case Score.Scored scored -> {
                assertThat(actual.isNull()).as(about).isFalse();
                assertThat(actual.getMember("points").asInt()).as(about).isEqualTo(scored.points());
                assertThat(actual.getMember("steps").asInt()).as(about).isEqualTo(scored.steps());
                assertThat(scored.points() >= actual.getMember("problemFrom").asInt())
                        .as(about)
                        .isEqualTo(CutOff.PROVISIONAL.isProblem(scored));
                assertThat(scored.points() >= actual.getMember("acuteFrom").asInt())
                        .as(about)
                        .isEqualTo(scored.isAcute());
                assertThat(actual.getMember("band").asString())
                        .as(about)
                        .isEqualTo(scale.band(scored.points()).code());
            }
        }
    }

    private Instrument instrumentOf(Definition definition) {
        return definition.isModule() ? instruments.compose(List.of(definition.id())) : instruments.get(definition.id());
    }

    private Definition definition(String id) {
        var whole =
                id.startsWith("hse") || id.startsWith("basis") ? instruments.get(id) : instruments.compose(List.of(id));
        return whole.parts().getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"basis-1", "hse-mst-1", "ploegen-1", "werkdruk-1"})
    void random_sheets_score_the_same(String id) {
        var definition = definition(id);
        var instrument = instrumentOf(definition);
        var json = parse(DefinitionJson.write(definition));
        var random = new Random(SEED);
        var all = Answer.values();
        for (var sheet = 0; sheet < SHEETS; sheet++) {
            for (var i = 0; i < definition.scales().size(); i++) {
                var scale = instrument.scale(definition.scales().get(i).code());
                var answers = random.ints(scale.items().size(), 0, all.length)
                        .mapToObj(n -> random.nextInt(3) == 0 ? all[n] : Answer.ofValue(1 + n % 5))
                        .toList();
                compare(scale, Score.of(scale, answers), score(json, i, answers), answers);
            }
        }
    }

    @Test
    void every_sheet_of_a_scale_of_three_items_scores_the_same() {
        var base = instruments.basePackage();
        var definition = base.parts().getFirst();
        var json = parse(DefinitionJson.write(definition));
        var workload = base.scale("workload");
        var place = definition.scales().stream().map(Scale::code).toList().indexOf("workload");
        var all = Answer.values();
        for (var n = 0; n < all.length * all.length * all.length; n++) {
            var answers = new ArrayList<Answer>();
            for (int i = 0, rest = n; i < 3; i++, rest /= all.length) {
                answers.add(all[rest % all.length]);
            }
            compare(workload, Score.of(workload, answers), score(json, place, answers), answers);
        }
    }

    @Test
    void the_definition_the_page_gets_is_the_published_one_without_what_a_self_employed_lacks() {
        var base = instruments.basePackage();
        var asked = DefinitionJson.read(SelfScan.of(base, List.of()).definition());
        assertThat(asked.scales()).hasSize(base.scales().size() - 1);
        assertThat(asked.scales()).extracting(Scale::code).doesNotContain("support");
        var published = base.parts().getFirst();
        assertThat(asked)
                .isEqualTo(published.with(published.scales().stream()
                        .filter(scale -> !scale.code().equals("support"))
                        .toList()));
        assertThat(IntStream.range(0, asked.scales().size())
                        .map(i -> asked.scales().get(i).items().size())
                        .sum())
                .isEqualTo(31);
    }
}
