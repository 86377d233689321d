package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.scoring.CutOff;
import be.werkbaarheidsfonds.scan.scoring.Score;
import be.werkbaarheidsfonds.scan.scoring.Score.Scored;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is kept of a whole company of at least 100 sheets beside its blocks (rule C3).
 *
 * @param items per scale with at least k complete sheets
 * @param together each risk against each indicator and against workable work
 */
public record CompanyStatistics(Map<String, ItemStatistics> items, List<Together> together) {

    /** From so many sheets on (rule C3). */
    private static final int ENOUGH = 100;

    private static final int BANDS = 3;

    public static final String WORKABLE = "workable";

    public CompanyStatistics {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        together = List.copyOf(together);
    }

    /**
     * @param bands people per band of the risk: no problem, problematic, acute; who can't be scored on both is
     *     in none
     */
    public record Together(String risk, String outcome, List<InBand> bands) {

        public Together {
            bands = List.copyOf(bands);
        }
    }

    /** @param with people of the band with the outcome */
    public record InBand(int with, int of) {

        public InBand plus(InBand other) {
            return new InBand(with + other.with, of + other.of);
        }
    }

    static Optional<CompanyStatistics> of(Instrument instrument, List<Sheet> sheets, int k) {
        if (sheets.size() < ENOUGH) {
            return Optional.empty();
        }
        var items = ItemStatistics.perScale(instrument, sheets);
        items.values().removeIf(scale -> scale.complete() < k);
        var scores = new HashMap<String, List<Score>>();
        instrument
                .scales()
                .forEach(scale -> scores.put(scale.code(), BlockStatistics.scores(instrument, scale, sheets)));
        var together = new ArrayList<Together>();
        for (var risk : instrument.scales()) {
            if (!risk.isIndicator()) {
                instrument.indicators().forEach(indicator -> together.add(together(risk, List.of(indicator), scores)));
                together.add(together(risk, instrument.indicators(), scores));
            }
        }
        return Optional.of(new CompanyStatistics(items, together));
    }

    /** A problem on the one indicator; or, where it is all of them, workable: a problem on none. */
    private static Together together(Scale risk, List<Scale> outcome, Map<String, List<Score>> scores) {
        var with = new int[BANDS];
        var of = new int[BANDS];
        var risks = scores.getOrDefault(risk.code(), List.of());
        var outcomes = outcome.stream()
                .map(scale -> scores.getOrDefault(scale.code(), List.of()))
                .toList();
        for (var i = 0; i < risks.size(); i++) {
            var place = i;
            if (risks.get(i) instanceof Scored scored
                    && outcomes.stream().allMatch(each -> each.get(place) instanceof Scored)) {
                var band = band(scored);
                var problems =
                        outcomes.stream().map(each -> (Scored) each.get(place)).anyMatch(CutOff.PROVISIONAL::isProblem);
                of[band]++;
                with[band] += problems == (outcome.size() == 1) ? 1 : 0;
            }
        }
        return new Together(
                risk.code(),
                outcome.size() == 1 ? outcome.getFirst().code() : WORKABLE,
                IntStream.range(0, of.length)
                        .mapToObj(band -> new InBand(with[band], of[band]))
                        .toList());
    }

    /** Place of its band: no problem, problematic, acute. */
    private static int band(Scored scored) {
        return (CutOff.PROVISIONAL.isProblem(scored) ? 1 : 0) + (scored.isAcute() ? 1 : 0);
    }
}
