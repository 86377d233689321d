package be.werkbaarheidsfonds.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormAgainTest {

    private static final Issue ISSUE = Issue.of("title", "required", "Geef een titel.");

    @Test
    void what_was_typed_wrong_is_shown_on_the_form_with_its_status() {
        try (var again = FormAgain.after(Refused.invalid(List.of(ISSUE)), FormAgainTest::page)) {
            assertThat(again.getStatus()).isEqualTo(422);
            assertThat(((TemplateInstance) again.getEntity()).render()).isEqualTo("title: Geef een titel.");
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void any_other_refusal_is_a_page_of_its_own(Refused refused) {
        assertThatThrownBy(() -> FormAgain.after(refused, FormAgainTest::page)).isSameAs(refused);
    }

    static List<Refused> others() {
        return List.of(
                Refused.malformed(List.of(ISSUE)),
                Refused.stale(),
                Refused.notFound("Dit dossier bestaat niet."),
                Refused.conflict("closed", "Dit dossier is afgesloten."));
    }

    private static TemplateInstance page(List<Issue> issues) {
        var template = "{#for issue in issues}{issue.name}: {issue.detail}{/for}";
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new io.quarkus.qute.ReflectionValueResolver())
                .build()
                .parse(template)
                .data("issues", issues);
    }
}
