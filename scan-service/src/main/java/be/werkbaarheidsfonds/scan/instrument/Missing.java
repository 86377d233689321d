package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How much of a scale may be missing before it is not scorable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Missing.AtMost.class, name = "at-most"),
    @JsonSubTypes.Type(value = Missing.AnsweredShare.class, name = "answered-share")
})
public sealed interface Missing {

    /** So many items, whatever the length of the scale (rule A3). */
    record AtMost(int items) implements Missing {}

    /** At least this share of the items is answered. */
    record AnsweredShare(int percent) implements Missing {}

    int PERCENT = 100;

    default boolean isScorable(int given, int items) {
        return given > 0
                && switch (this) {
                    case AtMost most -> items - given <= most.items();
                    case AnsweredShare share -> given * PERCENT >= items * share.percent();
                };
    }
}
