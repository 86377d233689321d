package be.werkbaarheidsfonds.scan.scoring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * A sheet as bytes to be sealed: always of one length for a campaign, so that the size of a sealed sheet
 * says nothing of what is in it (rule B4). A format byte, the department, the language, a byte per margin and
 * one per item.
 */
public final class SheetBytes {

    private static final byte FORMAT = 2;
    private static final int LANGUAGE = 2;
    private static final int HEAD = 1 + Short.BYTES + LANGUAGE;

    private SheetBytes() {}

    public static byte[] write(SentSheet sent) {
        var sheet = sent.sheet();
        if (sheet.department() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("More departments than a sheet can name");
        }
        var bytes = ByteBuffer.allocate(
                        HEAD + sent.margins().size() + sheet.answers().size())
                .put(FORMAT)
                .putShort((short) sheet.department())
                .put(sent.language().getBytes(StandardCharsets.US_ASCII));
        sent.margins().forEach(category -> bytes.put(category.byteValue()));
        sheet.answers().forEach(answer -> bytes.put(answer.stored()));
        return bytes.array();
    }

    /**
     * @param margins how many margins the campaign asks
     * @param items how many items the instrument has
     * @throws IllegalArgumentException when these are not the bytes of a sheet of this campaign
     */
    public static SentSheet read(byte[] bytes, int margins, int items) {
        if (bytes.length != HEAD + margins + items || bytes[0] != FORMAT) {
            throw new IllegalArgumentException("Not a sheet of " + margins + " margins and " + items + " items");
        }
        var buffer = ByteBuffer.wrap(bytes).position(1);
        var department = buffer.getShort();
        var language = new byte[LANGUAGE];
        buffer.get(language);
        var categories = new ArrayList<Integer>(margins);
        for (var i = 0; i < margins; i++) {
            categories.add((int) buffer.get());
        }
        var answers = new ArrayList<Answer>(items);
        while (buffer.hasRemaining()) {
            var stored = buffer.get();
            answers.add(Answer.ofStored(stored)
                    .orElseThrow(() -> new IllegalArgumentException("No answer is written " + stored)));
        }
        return new SentSheet(
                new Sheet(department, answers), categories, new String(language, StandardCharsets.US_ASCII));
    }
}
