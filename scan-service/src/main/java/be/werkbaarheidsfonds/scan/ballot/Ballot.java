package be.werkbaarheidsfonds.scan.ballot;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * A sealed sheet and the code it is sent with.
 *
 * @param hash of the code
 * @param sheet random id of the sheet
 */
record Ballot(UUID campaign, ByteBuffer hash, UUID sheet, ByteBuffer sealed) {

    static Ballot of(UUID campaign, byte[] hash, UUID sheet, byte[] sealed) {
        return new Ballot(campaign, ByteBuffer.wrap(hash), sheet, ByteBuffer.wrap(sealed));
    }

    /** What became of it. */
    enum Cast {
        STORED,
        /** The code was used, is void, or is of a scan that closed: nothing was stored. */
        CODE_GONE,
        /** A sheet with this id is in the box: nothing was stored and the code was not spent. */
        SHEET_TAKEN
    }

    /** Whether one decides what may become of the other: these can't be stored in the same statement. */
    boolean rivals(Ballot other) {
        return sheet.equals(other.sheet) || hash.equals(other.hash);
    }

    /** Neither the hash nor what is sealed is for a log. */
    @Override
    public String toString() {
        return "Ballot[…]";
    }
}
