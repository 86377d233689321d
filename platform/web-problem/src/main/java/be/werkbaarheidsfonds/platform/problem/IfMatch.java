package be.werkbaarheidsfonds.platform.problem;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version a change is about: {@code If-Match: "3"}, as the ETag of the answer gave it. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private IfMatch() {}

    /** The value of the ETag header of this version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** {@link #check} of a version that is yet to be found: what {@link FormVersion#seen} is to forms. */
    public static LongConsumer matching(@Nullable String header) {
        return version -> check(header, version);
    }

    /** Refuses a change that names no version (428) or another than the current one (412); {@code *} is any. */
    public static void check(@Nullable String header, long version) {
        if (header == null || header.isBlank()) {
            throw Refused.versionRequired();
        }
        if (header.strip().equals("*")) {
            return;
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw Refused.malformed(List.of(Issue.in(
                    Issue.In.HEADER, "If-Match", "format", "If-Match is de ETag van het antwoord, zoals \"3\".")));
        }
        if (Long.parseLong(tag.group(1)) != version) {
            throw Refused.stale();
        }
    }
}
