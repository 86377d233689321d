package be.werkbaarheidsfonds.scan.scoring;

import java.nio.ByteBuffer;
import java.util.ArrayList;

/**
 * A sheet as bytes to be sealed: always of one length for an instrument, so that the size of a sealed
 * sheet says nothing of what is in it (rule B4).
 */
public final class SheetBytes {

    private static final byte FORMAT = 1;
    private static final int HEAD = 1 + Short.BYTES;

    private SheetBytes() {}

    public static byte[] write(Sheet sheet) {
        if (sheet.department() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("More departments than a sheet can name");
        }
        var bytes =
                ByteBuffer.allocate(HEAD + sheet.answers().size()).put(FORMAT).putShort((short) sheet.department());
        sheet.answers().forEach(answer -> bytes.put(answer.stored()));
        return bytes.array();
    }

    /**
     * @param items how many items the instrument has
     * @throws IllegalArgumentException when these are not the bytes of a sheet of this instrument
     */
    public static Sheet read(byte[] bytes, int items) {
        if (bytes.length != HEAD + items || bytes[0] != FORMAT) {
            throw new IllegalArgumentException("Not a sheet of " + items + " items");
        }
        var buffer = ByteBuffer.wrap(bytes).position(1);
        var department = buffer.getShort();
        var answers = new ArrayList<Answer>(items);
        while (buffer.hasRemaining()) {
            var stored = buffer.get();
            answers.add(Answer.ofStored(stored)
                    .orElseThrow(() -> new IllegalArgumentException("No answer is written " + stored)));
        }
        return new Sheet(department, answers);
    }
}
