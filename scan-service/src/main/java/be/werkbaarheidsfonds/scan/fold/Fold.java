package be.werkbaarheidsfonds.scan.fold;

import be.werkbaarheidsfonds.scan.fold.Blocks.Block;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.scoring.CutOff;
import be.werkbaarheidsfonds.scan.scoring.Score;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Folds sheets, once, into the statistics that are kept (rules C1–C3). */
public final class Fold {

    private Fold() {}

    /**
     * @param headcounts of the departments, in the order of the campaign
     * @param k fewest respondents of a block
     */
    public static List<BlockStatistics> of(Instrument instrument, List<Integer> headcounts, List<Sheet> sheets, int k) {
        var byDepartment = sheets.stream().collect(Collectors.groupingBy(Sheet::department));
        return Blocks.join(leaves(headcounts, byDepartment), k).stream()
                .map(block -> statistics(instrument, block, byDepartment))
                .toList();
    }

    private static List<Leaf> leaves(List<Integer> headcounts, Map<Integer, List<Sheet>> byDepartment) {
        var leaves = new ArrayList<>(IntStream.range(0, headcounts.size())
                .mapToObj(
                        department -> new Leaf(department, headcounts.get(department), size(byDepartment, department)))
                .toList());
        var open = size(byDepartment, Sheet.NO_DEPARTMENT);
        if (open > 0) {
            leaves.add(new Leaf(Sheet.NO_DEPARTMENT, 0, open));
        }
        if (leaves.stream().mapToInt(Leaf::respondents).sum()
                != byDepartment.values().stream().mapToInt(List::size).sum()) {
            throw new IllegalArgumentException("A sheet names a department the campaign does not have");
        }
        return leaves;
    }

    private static int size(Map<Integer, List<Sheet>> byDepartment, int department) {
        return byDepartment.getOrDefault(department, List.of()).size();
    }

    private static BlockStatistics statistics(
            Instrument instrument, Block block, Map<Integer, List<Sheet>> byDepartment) {
        var sheets = block.leaves().stream()
                .flatMap(leaf -> byDepartment.getOrDefault(leaf.department(), List.of()).stream())
                .toList();
        var scales = new LinkedHashMap<String, ScaleStatistics>();
        for (var scale : instrument.scales()) {
            scales.put(scale.code(), ScaleStatistics.of(Score.steps(scale), scores(instrument, scale, sheets)));
        }
        return new BlockStatistics(
                block.leaves().stream()
                        .map(Leaf::department)
                        .filter(department -> department != Sheet.NO_DEPARTMENT)
                        .toList(),
                block.headcount(),
                sheets.size(),
                scales,
                workability(instrument, sheets));
    }

    private static List<Score> scores(Instrument instrument, Scale scale, List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> Score.of(scale, sheet.of(instrument, scale)))
                .toList();
    }

    private static Map<CutOff, WorkabilityStatistics> workability(Instrument instrument, List<Sheet> sheets) {
        var indicators = instrument.indicators();
        var scores = sheets.stream()
                .map(sheet -> indicators.stream()
                        .map(scale -> Score.of(scale, sheet.of(instrument, scale)))
                        .toList())
                .toList();
        var byCutOff = new EnumMap<CutOff, WorkabilityStatistics>(CutOff.class);
        for (var cutOff : CutOff.values()) {
            byCutOff.put(cutOff, WorkabilityStatistics.of(cutOff, indicators.size(), scores));
        }
        return byCutOff;
    }
}
