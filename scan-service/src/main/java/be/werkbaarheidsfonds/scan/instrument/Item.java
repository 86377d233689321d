package be.werkbaarheidsfonds.scan.instrument;

import org.jspecify.annotations.Nullable;

/**
 * One statement a respondent answers.
 *
 * @param code unique in its instrument
 * @param reversed whether it points the other way than its scale
 * @param responses name of its answers where they are not those of its scale
 */
public record Item(
        String code, Text text, boolean reversed, @Nullable String responses) {}
