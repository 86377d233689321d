package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedShare;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where to begin: how bad it is, times for how many, times what can be done about it. Judged from published
 * shares and the inspiration menu alone.
 *
 * @param ranked the most urgent first
 * @param quiet of which only the most it can be is told
 * @param most the largest share that can have a problem with anything; empty where nothing is told of
 */
record Priorities(List<Priority> ranked, List<PublishedScale> quiet, OptionalInt most) {

    /** What no action of the menu answers weighs half: others can be done something about tomorrow. */
    private static final double NOTHING_IN_THE_MENU = 0.5;

    private static final int NAMED = 3;

    Priorities {
        ranked = List.copyOf(ranked);
        quiet = List.copyOf(quiet);
    }

    /**
     * @param rank from 1
     * @param actions how many actions of the menu answer it
     */
    record Priority(int rank, PublishedScale scale, int actions) {

        public String label() {
            return scale.label();
        }

        PublishedShare share() {
            return Objects.requireNonNull(scale.problematic());
        }

        public String shareText() {
            return share().text();
        }

        public String acuteText() {
            return scale.acute() == null ? "niet apart" : scale.acute().text();
        }
    }

    static Priorities of(PublishedTable company, Menu menu) {
        var urgent = company.scales().stream()
                .filter(Problems::isOne)
                .sorted(Comparator.comparingDouble((PublishedScale scale) -> weight(scale, menu))
                        .reversed())
                .toList();
        return new Priorities(
                IntStream.range(0, urgent.size())
                        .mapToObj(i -> new Priority(
                                i + 1,
                                urgent.get(i),
                                menu.actionsFor(urgent.get(i).code())))
                        .toList(),
                company.scales().stream()
                        .filter(scale -> scale.problematic() != null && !Problems.isOne(scale))
                        .toList(),
                Problems.most(company));
    }

    /** Acute counts twice: it is part of the share with a problem too. */
    private static double weight(PublishedScale scale, Menu menu) {
        var acute = scale.acute() == null ? 0 : scale.acute().middle();
        var heaviness = Problems.middle(scale) + acute;
        return menu.actionsFor(scale.code()) == 0 ? NOTHING_IN_THE_MENU * heaviness : heaviness;
    }

    /** The order in one sentence; empty when nothing stands out. */
    public String sentence() {
        if (ranked.isEmpty()) {
            return "";
        }
        var first = ranked.getFirst();
        var then = ranked.stream()
                .skip(1)
                .limit(NAMED - 1)
                .map(priority -> Words.small(priority.label()))
                .toList();
        var sentences = new ArrayList<String>();
        sentences.add("Begin met %s: %s heeft daar een probleem%s."
                .formatted(
                        Words.small(first.label()),
                        first.shareText(),
                        first.scale().acute() == null ? "" : ", " + first.acuteText() + " acuut"));
        if (first.actions() > 0) {
            sentences.add("Het inspiratiemenu heeft er %s voor.".formatted(actions(first.actions())));
        }
        if (!then.isEmpty()) {
            sentences.add("Kijk daarna naar %s.".formatted(Words.list(then, "en")));
        }
        return String.join(" ", sentences);
    }

    /** What is said where nothing is ranked: no more than the shares that are told allow. */
    public String nothing() {
        return most.isPresent()
                ? "Nergens tonen we een probleem bij meer dan %d %% van de mensen.".formatted(most.getAsInt())
                : "Er zijn te weinig antwoorden om te zeggen wat eerst aandacht vraagt.";
    }

    public String quietText() {
        return Words.list(
                quiet.stream()
                        .map(scale -> "%s (%s)"
                                .formatted(
                                        Words.small(scale.label()),
                                        Objects.requireNonNull(scale.problematic())
                                                .text()))
                        .toList(),
                "en");
    }

    private static String actions(int actions) {
        return actions == 1 ? "1 actie" : actions + " acties";
    }
}
