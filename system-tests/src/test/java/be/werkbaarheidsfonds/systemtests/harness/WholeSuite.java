package be.werkbaarheidsfonds.systemtests.harness;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** Starts the suite before the first test that needs it; JUnit closes it after the last test of all. */
final class WholeSuite implements BeforeAllCallback, ParameterResolver, TestWatcher {

    private static final ExtensionContext.Namespace SUITE = ExtensionContext.Namespace.create(WholeSuite.class);

    private static RunningSuite suite(ExtensionContext context) {
        return context.getRoot()
                .getStore(SUITE)
                .computeIfAbsent(RunningSuite.class, key -> RunningSuite.start(), RunningSuite.class);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        suite(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return suite(context);
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        System.err.println("After " + context.getDisplayName() + " the services' logs ended with:");
        suite(context).logs().tails().forEach(System.err::println);
    }
}
