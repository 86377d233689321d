package be.werkbaarheidsfonds.platform.portal;

import org.jspecify.annotations.Nullable;

/**
 * Where a reader is in a long list.
 *
 * @param page from 1
 * @param size rows per page
 * @param total rows altogether
 * @param address the page's address, with its other parameters, without {@code pagina}
 */
public record Paging(int page, int size, long total, String address) {

    /** So far nobody reads, and places are still counted without overflow. */
    private static final int LAST = 100_000;

    /** Which page an address asks for, from 0; whatever is written there. */
    public static int index(int asked) {
        return Math.clamp(asked, 1, LAST) - 1;
    }

    public int pages() {
        return (int) Math.max(1, Math.ceilDiv(total, (long) size));
    }

    public @Nullable String previous() {
        return page > 1 ? at(page - 1) : null;
    }

    public @Nullable String next() {
        return page < pages() ? at(page + 1) : null;
    }

    private String at(int other) {
        return address + (address.contains("?") ? "&" : "?") + "pagina=" + other;
    }
}
