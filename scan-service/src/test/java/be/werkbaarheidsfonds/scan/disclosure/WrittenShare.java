package be.werkbaarheidsfonds.scan.disclosure;

import java.util.regex.Pattern;

/**
 * A share as people read it: words and numbers.
 *
 * @param from lowest percentage it can be
 * @param to highest percentage it can be
 */
record WrittenShare(int from, int to) {

    /** How a share is written, wherever it stands. */
    static final String WRITTEN = "(?:hoogstens \\d+ %|minstens \\d+ %|tussen \\d+ en \\d+ %|\\d+ %)";

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int ALL = 100;

    static WrittenShare of(String text) {
        var numbers = NUMBER.matcher(text)
                .results()
                .map(n -> Integer.parseInt(n.group()))
                .toList();
        return new WrittenShare(
                text.startsWith("hoogstens") ? 0 : numbers.getFirst(),
                text.startsWith("minstens") ? ALL : numbers.getLast());
    }

    /** Who has a problem is everyone who has none the other way round. */
    WrittenShare ofTheOthers() {
        return new WrittenShare(ALL - to, ALL - from);
    }
}
