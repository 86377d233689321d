package be.werkbaarheidsfonds.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema may not do after it was published: lose a field, ask for a new one, or change what a
 * field may hold. Anything else needs a new version of the type.
 */
final class AdditiveChange {

    private static final Set<String> WORDS_ONLY = Set.of("description", "title", "$comment");

    private AdditiveChange() {}

    static List<String> breaches(JsonNode published, JsonNode now) {
        var breaches = new ArrayList<String>();
        compare("", published, now, breaches);
        return breaches;
    }

    private static void compare(String path, JsonNode published, JsonNode now, List<String> breaches) {
        for (var keyword : keywords(published, now)) {
            switch (keyword) {
                case "properties" -> properties(path, published, now, breaches);
                case "required" -> required(path, published, now, breaches);
                case "items" -> compare(path + "[]", published.path(keyword), now.path(keyword), breaches);
                default -> {
                    if (!published.path(keyword).equals(now.path(keyword))) {
                        breaches.add(path + ": " + keyword + " changed");
                    }
                }
            }
        }
    }

    private static void properties(String path, JsonNode published, JsonNode now, List<String> breaches) {
        for (var property : published.path("properties").properties()) {
            var name = path + "/" + property.getKey();
            var today = now.path("properties").path(property.getKey());
            if (today.isMissingNode()) {
                breaches.add(name + " is gone");
            } else {
                compare(name, property.getValue(), today, breaches);
            }
        }
    }

    /** Events of the past stay on the topic: a field they do not have can't be required, nor one they have be let go. */
    private static void required(String path, JsonNode published, JsonNode now, List<String> breaches) {
        if (!names(published.path("required")).equals(names(now.path("required")))) {
            breaches.add(path + ": required fields changed");
        }
    }

    private static Set<String> keywords(JsonNode published, JsonNode now) {
        var keywords = new TreeSet<String>();
        published.fieldNames().forEachRemaining(keywords::add);
        now.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(WORDS_ONLY);
        return keywords;
    }

    private static Set<String> names(JsonNode array) {
        var names = new TreeSet<String>();
        array.forEach(name -> names.add(name.asText()));
        return names;
    }
}
