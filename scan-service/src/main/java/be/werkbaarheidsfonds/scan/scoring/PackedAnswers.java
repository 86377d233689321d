package be.werkbaarheidsfonds.scan.scoring;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Answers in a byte each: a hundred thousand sheets are in memory at once when a large scan closes. */
final class PackedAnswers extends AbstractList<Answer> implements RandomAccess {

    private final byte[] stored;

    private PackedAnswers(byte[] stored) {
        this.stored = stored;
    }

    static List<Answer> of(List<Answer> answers) {
        if (answers instanceof PackedAnswers) {
            return answers;
        }
        var stored = new byte[answers.size()];
        for (var i = 0; i < stored.length; i++) {
            stored[i] = answers.get(i).stored();
        }
        return new PackedAnswers(stored);
    }

    @Override
    public Answer get(int index) {
        return Answer.ofStored(stored[Objects.checkIndex(index, stored.length)]).orElseThrow();
    }

    @Override
    public int size() {
        return stored.length;
    }
}
