package be.werkbaarheidsfonds.platform.portal;

import be.werkbaarheidsfonds.platform.problem.Issue;
import io.quarkus.qute.TemplateExtension;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the field tags need, in templates as {@code {form:error(issues, name)}} and so on. */
@TemplateExtension(namespace = "form")
public final class FormExtensions {

    private FormExtensions() {}

    /** What is wrong with a field, null when nothing is. */
    public static @Nullable String error(@Nullable Object issues, @Nullable Object name) {
        var details = of(issues).stream()
                .filter(i -> i.name().equals(name))
                .map(Issue::detail)
                .toList();
        return details.isEmpty() ? null : String.join(" ", details);
    }

    /** The issues given, none where the page has no form. */
    public static List<Issue> issues(@Nullable Object issues) {
        return of(issues);
    }

    public static boolean hasIssues(@Nullable Object issues) {
        return !of(issues).isEmpty();
    }

    /** The id of a field's element: {@code departments[2].headcount} becomes {@code departments-2-headcount}. */
    public static String id(Object name) {
        return name.toString().replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("-$", "");
    }

    /** The id of one option's element; the first one is the field's own, so that an error's link finds it. */
    public static String optionId(Object id, int index) {
        return index == 0 ? id.toString() : id + "-" + index;
    }

    /** The address that sorts by this column: ascending first, then descending. */
    public static String sortLink(Object address, @Nullable Object sort, Object column) {
        var separator = address.toString().contains("?") ? "&" : "?";
        return address + separator + "sorteer=" + (isAscending(sort, column) ? "-" : "") + column;
    }

    public static boolean isAscending(@Nullable Object sort, Object column) {
        return column.toString().equals(sort);
    }

    public static boolean isDescending(@Nullable Object sort, Object column) {
        return ("-" + column).equals(sort);
    }

    /** Whether an option is the one chosen; {@code chosen} may be one value or several. */
    public static boolean isChosen(@Nullable Object chosen, Object value) {
        return switch (chosen) {
            case null -> false;
            case Collection<?> several -> several.stream().anyMatch(c -> is(c, value));
            default -> is(chosen, value);
        };
    }

    private static boolean is(@Nullable Object chosen, Object value) {
        return Objects.toString(chosen, "").equals(value.toString());
    }

    private static List<Issue> of(@Nullable Object issues) {
        return issues instanceof Collection<?> several
                ? several.stream()
                        .filter(Issue.class::isInstance)
                        .map(Issue.class::cast)
                        .toList()
                : List.of();
    }
}
