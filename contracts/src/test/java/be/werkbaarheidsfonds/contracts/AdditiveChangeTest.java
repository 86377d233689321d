package be.werkbaarheidsfonds.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdditiveChangeTest {

    private final ObjectNode published = schema();
    private final ObjectNode now = schema();

    @Test
    void another_optional_field_is_additive() {
        ((ObjectNode) now.get("properties")).putObject("comment").put("type", "string");

        assertThat(breaches()).isEmpty();
    }

    @Test
    void other_words_are_additive() {
        now.put("description", "Said better");

        assertThat(breaches()).isEmpty();
    }

    @Test
    void a_field_that_goes_is_a_breach() {
        ((ObjectNode) now.get("properties")).remove("amount");

        assertThat(breaches()).containsExactly("/amount is gone");
    }

    @Test
    void a_field_of_another_type_is_a_breach() {
        ((ObjectNode) now.at("/properties/amount")).put("type", "string");

        assertThat(breaches()).containsExactly("/amount: type changed");
    }

    @Test
    void a_new_field_that_is_required_is_a_breach() {
        ((ObjectNode) now.get("properties")).putObject("comment").put("type", "string");
        now.withArray("required").add("comment");

        assertThat(breaches()).containsExactly(": required fields changed");
    }

    @Test
    void a_required_field_that_becomes_optional_is_a_breach() {
        now.withArray("required").removeAll();

        assertThat(breaches()).containsExactly(": required fields changed");
    }

    @Test
    void other_values_of_an_enumeration_are_a_breach() {
        ((ObjectNode) now.at("/properties/parts/items/properties/kind"))
                .withArray("enum")
                .add("third");

        assertThat(breaches()).containsExactly("/parts[]/kind: enum changed");
    }

    @Test
    void a_constraint_that_is_added_is_a_breach() {
        ((ObjectNode) now.at("/properties/amount")).put("maximum", 10);

        assertThat(breaches()).containsExactly("/amount: maximum changed");
    }

    private List<String> breaches() {
        return AdditiveChange.breaches(published, now);
    }

    private static ObjectNode schema() {
        try {
            return (ObjectNode) Contract.JSON.readTree("""
                    {"type":"object","required":["amount"],"properties":{
                        "amount":{"type":"integer","minimum":0},
                        "parts":{"type":"array","items":{"type":"object","properties":{
                            "kind":{"enum":["first","second"]}}}}}}
                    """);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
