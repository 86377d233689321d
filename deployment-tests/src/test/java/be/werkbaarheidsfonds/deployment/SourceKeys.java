package be.werkbaarheidsfonds.deployment;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Configuration keys that Java sources read, with their defaults (none: a value is needed): {@code @ConfigProperty} and the methods of
 * {@code @ConfigMapping}. Read from the syntax tree, so nothing needs to be compiled or started.
 */
final class SourceKeys extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** Ends a key below which any name is read. */
    static final String ANY = ".*";

    /** Most files do not; parsing only these takes a tenth of the time. */
    private static final Pattern MENTIONS_CONFIGURATION = Pattern.compile("ConfigProperty|ConfigMapping");

    private final Map<String, Optional<String>> defaultsByKey = new LinkedHashMap<>();
    private final Map<String, ClassTree> types = new HashMap<>();

    private SourceKeys() {}

    static Map<String, Optional<String>> of(Path sources) {
        var files = Repository.files(sources, ".java").stream()
                .filter(file ->
                        MENTIONS_CONFIGURATION.matcher(Repository.read(file)).find())
                .toList();
        if (files.isEmpty()) {
            return Map.of();
        }
        var keys = new SourceKeys();
        var units = parse(files);
        units.forEach(unit -> unit.getTypeDecls().forEach(type -> keys.scan(type, null)));
        List.copyOf(keys.types.values()).forEach(keys::readMapping);
        return keys.defaultsByKey;
    }

    private static List<CompilationUnitTree> parse(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        types.put(type.getSimpleName().toString(), type);
        return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        annotation(variable.getModifiers(), "ConfigProperty").ifPresent(property -> {
            var fallback = argument(property, "defaultValue");
            var type = variable.getType().toString();
            argument(property, "name").ifPresent(name -> put(name, type, fallback));
        });
        return super.visitVariable(variable, null);
    }

    /** A key of an optional type needs no value, as if its default were nothing. */
    private void put(String key, String type, Optional<String> fallback) {
        defaultsByKey.put(key, type.startsWith("Optional") ? Optional.of(fallback.orElse("")) : fallback);
    }

    private void readMapping(ClassTree type) {
        annotation(type.getModifiers(), "ConfigMapping")
                .flatMap(mapping -> argument(mapping, "prefix"))
                .ifPresent(prefix -> readMembers(prefix, type));
    }

    private void readMembers(String prefix, ClassTree type) {
        for (var member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                readMember(prefix, method);
            }
        }
    }

    private void readMember(String prefix, MethodTree method) {
        var name = annotation(method.getModifiers(), "WithName")
                .flatMap(given -> argument(given, "value"))
                .orElseGet(() -> hyphenated(method.getName().toString()));
        var key = annotation(method.getModifiers(), "WithParentName").isPresent() ? prefix : prefix + "." + name;
        var returned = method.getReturnType().toString();
        var nested = types.get(returned.replaceAll("^Optional<(.*)>$", "$1"));
        if (returned.startsWith("Map<")) {
            defaultsByKey.put(key + ANY, Optional.of(""));
        } else if (nested != null && nested.getKind() == com.sun.source.tree.Tree.Kind.INTERFACE) {
            readMembers(key, nested);
        } else {
            put(key, returned, annotation(method.getModifiers(), "WithDefault").flatMap(a -> argument(a, "value")));
        }
    }

    private static String hyphenated(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static Optional<AnnotationTree> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree.class::cast)
                .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .findFirst();
    }

    private static Optional<String> argument(AnnotationTree annotation, String name) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals(name)
                    && assignment.getExpression() instanceof LiteralTree literal) {
                return Optional.of(String.valueOf(literal.getValue()));
            }
            if (argument instanceof LiteralTree literal && name.equals("value")) {
                return Optional.of(String.valueOf(literal.getValue()));
            }
        }
        return Optional.empty();
    }
}
