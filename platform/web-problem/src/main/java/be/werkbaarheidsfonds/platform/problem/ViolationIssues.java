package be.werkbaarheidsfonds.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
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
                .map(ViolationIssues::issue)
                .sorted(java.util.Comparator.comparing(Issue::name).thenComparing(Issue::code))
                .toList();
    }

    /** Whether a body or parameter is not there at all: then there is nothing to read, let alone to judge. */
    static boolean isMissing(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream().anyMatch(ViolationIssues::isMissing);
    }

    private static Issue issue(ConstraintViolation<?> violation) {
        return isMissing(violation)
                ? Issue.of("", "required", violation.getMessage())
                : Issue.of(field(violation.getPropertyPath()), code(violation), violation.getMessage());
    }

    private static boolean isMissing(ConstraintViolation<?> violation) {
        var last = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .reduce((first, second) -> second);
        return annotation(violation) == NotNull.class
                && last.filter(node -> node.getKind() == ElementKind.PARAMETER).isPresent();
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
        return CAMEL.matcher(annotation(violation).getSimpleName())
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
    }

    private static Class<?> annotation(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }
}
