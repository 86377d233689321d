package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.instrument.Direction;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.scoring.Answer;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Sheets of people with known problems. */
public final class Sheets {

    public static final Instrument BASIS = new Instruments().basePackage();

    private static final int POINTS = 5;
    private static final int WORST = 4;

    private Sheets() {}

    /** Answers of 0 (best) to 4 (worst) points on every item: 3 on these scales, 1 on the others. */
    public static Sheet withProblems(int department, String... scales) {
        var problems = Set.of(scales);
        var answers = new ArrayList<Answer>();
        for (var scale : BASIS.scales()) {
            answers.addAll(answers(scale, problems.contains(scale.code()) ? 3 : 1));
        }
        return new Sheet(department, answers);
    }

    /** A person with a problem on this scale that is not acute: eight of twelve points. */
    public static Sheet mild(int department, String scale) {
        var sheet = withProblems(department, scale);
        var answers = new ArrayList<>(sheet.answers());
        answers.set(BASIS.firstItemOf(BASIS.scale(scale)), Answer.THIRD);
        return new Sheet(department, answers);
    }

    /** The same sheet with so many points on this scale, the first items worst. */
    public static Sheet withPoints(Sheet sheet, String code, int points) {
        var scale = BASIS.scale(code);
        var first = BASIS.firstItemOf(scale);
        var answers = new ArrayList<>(sheet.answers());
        var left = points;
        for (var i = 0; i < scale.items().size(); i++) {
            var here = Math.min(WORST, left);
            answers.set(first + i, answer(scale, scale.items().get(i), here));
            left -= here;
        }
        return new Sheet(sheet.department(), answers);
    }

    /** The same sheet with a scale left open. */
    public static Sheet without(Sheet sheet, String scale) {
        var first = BASIS.firstItemOf(BASIS.scale(scale));
        var answers = new ArrayList<>(sheet.answers());
        for (var i = 0; i < BASIS.scale(scale).items().size(); i++) {
            answers.set(first + i, Answer.DECLINED);
        }
        return new Sheet(sheet.department(), answers);
    }

    public static List<Sheet> many(int howMany, int department, String... problems) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> withProblems(department, problems))
                .toList();
    }

    /** A person whose answers lean one way, with something missing now and then. */
    public static Sheet random(Random random, int departments, double badness) {
        var answers =
                BASIS.items().stream().map(item -> answer(random, badness)).toList();
        var department = random.nextInt(20) == 0 ? Sheet.NO_DEPARTMENT : random.nextInt(departments);
        return new Sheet(department, answers);
    }

    private static Answer answer(Random random, double badness) {
        if (random.nextInt(25) == 0) {
            return List.of(Answer.SKIPPED, Answer.DECLINED, Answer.NOT_APPLICABLE)
                    .get(random.nextInt(3));
        }
        var value = (int) Math.round(1 + 4 * Math.clamp(badness + random.nextGaussian() / 4, 0, 1));
        return Answer.ofValue(value);
    }

    private static List<Answer> answers(Scale scale, int points) {
        return scale.items().stream().map(item -> answer(scale, item, points)).toList();
    }

    private static Answer answer(Scale scale, Item item, int points) {
        var highIsBad = (scale.highIs() == Direction.UNFAVOURABLE) != item.reversed();
        return Answer.ofValue(highIsBad ? points + 1 : POINTS - points);
    }
}
