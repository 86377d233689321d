package be.werkbaarheidsfonds.fund.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are asked for.
 *
 * @param scope whose
 * @param text part of reference, title, company name or number; blank for all
 * @param status null for all
 * @param sort one of {@link #SORTS}, with a minus for descending
 */
public record ApplicationQuery(
        Scope scope, String text, @Nullable ApplicationStatus status, String sort) {

    /** Column by the name a list sorts by. */
    static final Map<String, String> SORTS = Map.of(
            "reference", "reference",
            "title", "title",
            "company", "enterpriseNumber",
            "status", "status",
            "changed", "changedAt",
            "due", "decisionDue",
            "requested", "requested");

    /** Whose applications. */
    public sealed interface Scope {
        /** All of one company, drafts included. */
        record Company(String enterpriseNumber) implements Scope {}

        /** Every submitted one this handler has no conflict of interest in. */
        record Handler(String subject) implements Scope {}

        /** Those that wait for this assessor: submitted, or with an information term that is over. */
        record ToAssess(String subject, LocalDate today) implements Scope {}

        /** Those that wait for this approver: advised on by someone else. */
        record ToDecide(String subject) implements Scope {}
    }

    /** A page of applications and how many there are. */
    public record Found(List<Application> items, long total) {
        public Found {
            items = List.copyOf(items);
        }
    }

    public boolean sortsByKnownColumn() {
        return SORTS.containsKey(column());
    }

    String column() {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    boolean descending() {
        return sort.startsWith("-");
    }
}
