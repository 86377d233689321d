package be.werkbaarheidsfonds.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The document for readers outside the suite names what the code sends, no more and no less. */
class AsyncApiTest {

    private static final Path DOCUMENT = Contract.RESOURCES.resolve("asyncapi/events.yaml");

    private final JsonNode document;

    AsyncApiTest() throws IOException {
        document = Contract.YAML.readTree(Files.readString(DOCUMENT));
    }

    @Test
    void is_of_version_3() {
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
    }

    @Test
    void every_type_is_a_message_with_its_own_schema() {
        var schemas = new TreeMap<String, String>();
        for (var message : document.at("/components/messages")) {
            schemas.put(
                    message.path("name").asText(),
                    message.at("/payload/schema/$ref").asText());
        }

        var expected = new TreeMap<String, String>();
        EventTypes.all().keySet().forEach(type -> expected.put(type, "../schemas/" + type + ".schema.json"));
        assertThat(schemas).isEqualTo(expected);
        assertThat(schemas.values())
                .allMatch(reference ->
                        Files.exists(DOCUMENT.resolveSibling(reference).normalize()));
    }

    @Test
    void every_type_travels_on_the_topic_of_its_producer() {
        var topics = new HashMap<String, String>();
        for (var channel : document.path("channels")) {
            for (var message : channel.path("messages")) {
                topics.put(
                        resolve(message).path("name").asText(),
                        channel.path("address").asText());
            }
        }

        assertThat(topics.keySet()).isEqualTo(EventTypes.all().keySet());
        assertThat(topics).allSatisfy((type, topic) -> assertThat(type).startsWith(topic.replace("events", "")));
    }

    @Test
    void every_reference_inside_it_leads_somewhere() {
        var references = new TreeSet<String>();
        document.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith("#"))
                .forEach(references::add);

        assertThat(references)
                .hasSizeGreaterThan(EventTypes.all().size())
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void the_headers_are_those_of_cloudevents() {
        var required = document.at("/components/messageTraits/cloudEvent/headers/required");

        assertThat(required).extracting(JsonNode::asText).contains("ce_specversion", "ce_id", "ce_type", "ce_source");
        assertThat(document.at("/components/messages"))
                .allMatch(message -> resolve(message.at("/traits/0")).has("headers"));
    }

    private JsonNode resolve(JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }
}
