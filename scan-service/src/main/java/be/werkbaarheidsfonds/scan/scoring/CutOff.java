package be.werkbaarheidsfonds.scan.scoring;

/**
 * Where a problem begins on a scale's grid: where its bands say, in the base package on the unfavourable
 * side of the midpoint, and one step of the grid stricter and looser (rules A4, A5). Fixed before any data.
 */
public enum CutOff {
    /** In the base package the midpoint itself is a problem too. */
    STRICTER(-1),
    PROVISIONAL(0),
    LOOSER(1);

    private final int stepsAway;

    CutOff(int stepsAway) {
        this.stepsAway = stepsAway;
    }

    /** Whether this score is a problem. */
    public boolean isProblem(Score.Scored score) {
        return score.points() >= score.problemFrom() + stepsAway;
    }
}
