package be.werkbaarheidsfonds.scan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What new scans ask once newer versions are published, and what running ones keep. */
class NewerVersionsTest {

    /** The shipped definitions and these. */
    private static Instruments with(Definition... more) {
        var all = new ArrayList<>(new ShippedDefinitions().offered());
        all.addAll(List.of(more));
        return new Instruments(new PublishedDefinitions() {
            @Override
            public Optional<Definition> find(String id) {
                return all.stream().filter(each -> each.id().equals(id)).findFirst();
            }

            @Override
            public List<Definition> notEnded() {
                return offered();
            }

            @Override
            public List<Definition> offered() {
                return List.copyOf(all);
            }
        });
    }

    private static Definition second(String shipped, String on) {
        return DefinitionJson.read(
                Objects.requireNonNull(ShippedDefinitions.files().get(shipped))
                        .replace("\"version\": 1", "\"version\": 2")
                        .replace("\"requires\": [\"basis-1\"]", "\"requires\": [\"" + on + "\"]"));
    }

    private static List<String> offered(Instruments instruments) {
        return instruments.modulesFor("horeca").stream().map(Definition::id).toList();
    }

    @Test
    void new_scans_ask_the_newest_base_package_and_running_ones_keep_theirs() {
        var instruments = with(second("basis-1", ""));
        assertThat(instruments.basePackage().id()).isEqualTo("basis-2");
        assertThat(instruments.compose(List.of()).id()).isEqualTo("basis-2");
        assertThat(instruments.find("basis-1+ploegen-1")).isPresent();
        assertThat(with().basePackage().id()).isEqualTo("basis-1");
    }

    @Test
    void of_a_module_only_the_newest_version_is_offered() {
        var instruments = with(second("ploegen-1", "basis-1"));
        assertThat(offered(instruments)).contains("ploegen-2", "telewerk-1").doesNotContain("ploegen-1");
        assertThat(instruments.compose(List.of("ploegen-2")).id()).isEqualTo("basis-1+ploegen-2");
    }

    @Test
    void on_a_newer_base_package_only_modules_made_for_it_are_offered() {
        assertThat(offered(with(second("basis-1", "")))).isEmpty();
        var instruments = with(second("basis-1", ""), second("ploegen-1", "basis-2"));
        assertThat(offered(instruments)).containsExactly("ploegen-2");
        assertThat(instruments.compose(List.of("ploegen-2")).id()).isEqualTo("basis-2+ploegen-2");
    }

    @Test
    void two_versions_of_one_thing_are_no_instrument() {
        var instruments = with(second("basis-1", ""), second("ploegen-1", "basis-1"), second("telewerk-1", "basis-2"));
        assertThat(instruments.composed(List.of("ploegen-1", "ploegen-2"))).isEmpty();
        assertThat(instruments.composed(List.of("ploegen-1", "telewerk-2"))).isEmpty();
        assertThat(instruments.find("basis-1+ploegen-1+ploegen-2")).isEmpty();
    }
}
