package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of the five elements of work a psychosocial risk analysis looks at by law (Codex over het welzijn op het
 * werk, art. I.3-1), and which scales ask about it (rule F2).
 *
 * @param scales codes of scales that ask about it
 * @param touching codes of scales that ask about a corner of it, not enough to call it covered
 * @param missing what even those leave out, in words that make one sentence
 * @param askedBy which scale does ask about something that is missing: then it is not
 */
record WelfareDomain(
        String title, Set<String> scales, Set<String> touching, List<String> missing, Map<String, String> askedBy) {

    private static final String RESOURCE = "/reference/welfare-domains.json";

    static final List<WelfareDomain> ALL = load();

    WelfareDomain {
        scales = Set.copyOf(scales);
        touching = Set.copyOf(touching);
        missing = List.copyOf(missing);
        askedBy = Map.copyOf(askedBy);
        if (!missing.containsAll(askedBy.keySet()) || askedBy.size() == missing.size()) {
            throw new IllegalArgumentException("A questionnaire can't ask about all of: " + title);
        }
    }

    /**
     * How far a scan went into it.
     *
     * @param covered whether it was asked about at all: never all of it
     * @param asked labels of the scales that did
     */
    record Coverage(String title, boolean covered, List<String> asked, String missing) {

        Coverage {
            asked = List.copyOf(asked);
        }

        public String askedText() {
            return asked.isEmpty()
                    ? "niets"
                    : Words.list(asked.stream().map(Words::small).toList(), "en");
        }

        public String coveredText() {
            return covered ? "Ten dele bevraagd" : "Niet bevraagd";
        }
    }

    static List<Coverage> of(PublishedTable company) {
        return ALL.stream().map(domain -> domain.in(company)).toList();
    }

    private Coverage in(PublishedTable company) {
        var codes = company.scales().stream().map(PublishedScale::code).toList();
        var left = missing.stream()
                .filter(what -> !codes.contains(askedBy.getOrDefault(what, "")))
                .toList();
        var asked = company.scales().stream()
                .filter(scale -> scales.contains(scale.code()) || touching.contains(scale.code()))
                .toList();
        return new Coverage(
                title,
                asked.stream().anyMatch(scale -> scales.contains(scale.code())),
                asked.stream().map(PublishedScale::label).toList(),
                Words.capital(Words.list(left, "en")) + ".");
    }

    private static List<WelfareDomain> load() {
        try (var file = WelfareDomain.class.getResourceAsStream(RESOURCE)) {
            return List.copyOf(
                    JsonMapper.builder().build().readValue(file, new TypeReference<List<WelfareDomain>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " can't be read", e);
        }
    }
}
