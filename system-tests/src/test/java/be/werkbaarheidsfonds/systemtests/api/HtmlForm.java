package be.werkbaarheidsfonds.systemtests.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form of a page, as a browser without JavaScript would send it: what the page gave (hidden fields,
 * known values, choices made before) and what is filled in.
 */
public final class HtmlForm {

    private static final Set<String> CHOICES = Set.of("radio", "checkbox");
    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset", "image");

    private final Element form;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private HtmlForm(Element form) {
        this.form = form;
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            given(field)
                    .forEach(value -> values.computeIfAbsent(field.attr("name"), n -> new ArrayList<>())
                            .add(value));
        }
    }

    /** The only form of the page's main part that posts, but for the choice of a language. */
    public static HtmlForm of(Reply page) {
        var forms = Jsoup.parse(page.text()).select("main form[method=post]:not(.languages)");
        if (forms.size() != 1) {
            throw new AssertionError(forms.size() + " forms instead of one in " + page);
        }
        return new HtmlForm(forms.getFirst());
    }

    private static List<String> given(Element field) {
        if (field.normalName().equals("select")) {
            return field.select("option[selected]").eachAttr("value");
        }
        if (field.normalName().equals("textarea")) {
            return List.of(field.wholeText());
        }
        var type = field.attr("type");
        if (BUTTONS.contains(type) || (CHOICES.contains(type) && !field.hasAttr("checked"))) {
            return List.of();
        }
        return List.of(field.attr("value"));
    }

    /** Names of its groups of radio buttons, in the order of the page. */
    public Set<String> questions() {
        return form.select("input[type=radio]").eachAttr("name").stream()
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** Values one can choose for this question, in the order of the page. */
    public List<String> choices(String name) {
        return form.select("input[type=radio], input[type=checkbox]").stream()
                .filter(input -> input.attr("name").equals(name))
                .map(input -> input.attr("value"))
                .toList();
    }

    public HtmlForm set(String name, String... chosen) {
        if (form.getElementsByAttributeValue("name", name).isEmpty()) {
            throw new AssertionError("The form has no field " + name + ": " + form.outerHtml());
        }
        values.put(name, List.of(chosen));
        return this;
    }

    public String value(String name) {
        return String.join(",", values.getOrDefault(name, List.of()));
    }

    /** Sends the form to where it points. */
    public Reply post(Client client) {
        return client.form(form.attr("action"), fields());
    }

    /** Names and values as they are sent. */
    public List<String[]> fields() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new String[] {entry.getKey(), value}))
                .toList();
    }
}
