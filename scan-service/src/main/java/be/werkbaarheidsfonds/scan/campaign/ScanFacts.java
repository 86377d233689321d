package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What pages say of a new scan before there is one: from its settings and its base package, never typed twice.
 *
 * @param smallestBlock k: fewest people behind any figure (rule C2)
 * @param smallestCompany smaller ones are led to the team dialogue (rule B7)
 * @param mostModules on top of the base package
 * @param base what every new scan asks
 */
record ScanFacts(int smallestBlock, int smallestCompany, int mostModules, Instrument base) {

    private static final Locale BELGIAN = Locale.of("nl", "BE");
    private static final int SOME = 10;

    public int items() {
        return base.items().size();
    }

    /** How long answering takes, about. */
    public int minutes() {
        return Instrument.minutesFor(items());
    }

    /** What modules cost everyone. */
    public String moreTime() {
        return "Elke %d zinnen vragen zo'n %d minuten van iedereen.".formatted(SOME, Instrument.minutesFor(SOME));
    }

    /** What the base package asks, in one line. */
    public String baseText() {
        var indicators = base.indicators().stream()
                .map(scale -> scale.label().dutch().toLowerCase(BELGIAN))
                .collect(Collectors.joining(", "));
        var risks = base.scales().stream().filter(scale -> !scale.isIndicator()).map(Scale::code);
        return "%d zinnen over %s en %d risico's".formatted(items(), indicators, risks.count());
    }

    /** What a module takes from a scan: it can be answered only in languages all of it is in (rule A2). */
    String lostBy(Definition module) {
        var lost = lost(base.languages(), module);
        return lost.isEmpty()
                ? ""
                : "Er is geen vertaling in het %s: kiest u dit, dan kan niemand de scan in die taal invullen."
                        .formatted(names(lost));
    }

    /** The same of a draft, per module it was chosen with. */
    static List<String> lostIn(Instrument instrument) {
        var base = instrument.base().languages().keySet();
        return instrument.modules().stream()
                .filter(module -> !lost(base, module).isEmpty())
                .map(module -> "Van «%s» is er geen vertaling in het %s. Niemand kan deze scan in die taal invullen."
                        .formatted(module.title().dutch(), names(lost(base, module))))
                .toList();
    }

    private static Set<String> lost(Set<String> base, Definition module) {
        var lost = new TreeSet<>(base);
        lost.removeAll(module.languages().keySet());
        return lost;
    }

    private static String names(Set<String> languages) {
        return languages.stream()
                .map(language -> Locale.of(language).getDisplayLanguage(BELGIAN))
                .sorted()
                .collect(Collectors.joining(" en het "));
    }
}
