package be.werkbaarheidsfonds.scan.scoring;

/**
 * Where a problem begins on a scale's grid: provisionally on the unfavourable side of the midpoint,
 * and one step of the grid stricter and looser (rules A4, A5). Fixed before any data; "voorlopig, te ijken".
 */
public enum CutOff {
    /** The midpoint itself is a problem too. */
    STRICTER(0),
    PROVISIONAL(1),
    LOOSER(2);

    private final int stepsPastMidpoint;

    CutOff(int stepsPastMidpoint) {
        this.stepsPastMidpoint = stepsPastMidpoint;
    }

    /** Whether this score is a problem. */
    public boolean isProblem(Score.Scored score) {
        return score.points() >= score.midpoint() + stepsPastMidpoint;
    }
}
