package be.werkbaarheidsfonds.systemtests.journey;

import be.werkbaarheidsfonds.systemtests.browser.Visitor;
import java.util.List;

/** Counts what a person has to type or choose on a page. */
final class TypedFields {

    private final Visitor visitor;

    private TypedFields(Visitor visitor) {
        this.visitor = visitor;
    }

    static TypedFields watchedIn(Visitor visitor) {
        visitor.page().evaluate("""
                () => {
                  window.typedFields = new Set();
                  const note = event => window.typedFields.add(event.target.name);
                  document.addEventListener('input', note, true);
                  document.addEventListener('change', note, true);
                }""");
        return new TypedFields(visitor);
    }

    List<?> names() {
        return (List<?>) visitor.page().evaluate("() => [...window.typedFields]");
    }
}
