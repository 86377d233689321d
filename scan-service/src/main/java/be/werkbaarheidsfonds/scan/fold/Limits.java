package be.werkbaarheidsfonds.scan.fold;

/**
 * How many people must be together (rule C2).
 *
 * @param smallest k: fewest respondents of a block
 * @param besidesLargest fewest respondents of a block besides its largest hidden member
 */
record Limits(int smallest, int besidesLargest) {

    /** Below this no company may set k: floor in code. */
    static final int FLOOR = 5;

    private static final int BESIDES_LARGEST = 5;

    /** The limits of the method; tests take others to show what each is for. */
    static Limits of(int k) {
        if (k < FLOOR) {
            throw new IllegalArgumentException("k is " + k + ", at least " + FLOOR);
        }
        return new Limits(k, BESIDES_LARGEST);
    }
}
