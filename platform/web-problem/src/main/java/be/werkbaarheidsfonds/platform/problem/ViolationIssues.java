package be.werkbaarheidsfonds.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Every broken constraint of a request as an issue, sorted by field so that answers are stable. */
final class ViolationIssues {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private ViolationIssues() {}

    static List<Issue> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(v -> Issue.of(field(v.getPropertyPath()), code(v), v.getMessage()))
                .sorted(java.util.Comparator.comparing(Issue::name).thenComparing(Issue::code))
                .toList();
    }

    /** Without the names of our method and its parameter, which mean nothing to a client. */
    private static String field(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false).toList();
        var named = nodes.stream()
                .filter(n -> switch (n.getKind()) {
                    case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> false;
                    case PARAMETER -> nodes.getLast().equals(n);
                    case BEAN, PROPERTY, CONTAINER_ELEMENT -> true;
                })
                .toList();
        var text = new StringBuilder();
        for (var node : named) {
            if (node.isInIterable() && node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            text.append(text.isEmpty() ? "" : ".").append(node.getName());
        }
        return text.toString();
    }

    private static String code(ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CAMEL.matcher(annotation).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
