package be.werkbaarheidsfonds.convenant.covenant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks the lifecycle which moves a status allows: for answers, pages, the diagram and the truth table. */
final class AllowedMoves {

    private static final LocalDate DAY = LocalDate.EPOCH;

    private AllowedMoves() {}

    /** One example of every move by its name; the lifecycle looks at the kind of move only. */
    static Map<String, CovenantMove> examples() {
        var none = new UUID(0, 0);
        var moves = new LinkedHashMap<String, CovenantMove>();
        moves.put("amend", new CovenantMove.Amend(new CovenantText("", "", DAY, DAY, List.of(), List.of())));
        moves.put("sign", new CovenantMove.Sign(DAY));
        moves.put("record-result", new CovenantMove.RecordResult(new SectorResult(none, none, DAY, 1, "")));
        moves.put("end", new CovenantMove.End(DAY, ""));
        return moves;
    }

    static List<String> of(CovenantStatus status) {
        return examples().entrySet().stream()
                .filter(move -> CovenantLifecycle.next(status, move.getValue()) instanceof CovenantLifecycle.Step.To)
                .map(Map.Entry::getKey)
                .toList();
    }
}
