package be.werkbaarheidsfonds.platform.portal;

import org.jspecify.annotations.Nullable;

/**
 * A choice of a select, radio or checkbox field.
 *
 * @param value what the form posts
 * @param text what the reader sees
 * @param hint a line of explanation under it, null for none; not shown in a select
 */
public record Option(String value, String text, @Nullable String hint) {

    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }
}
