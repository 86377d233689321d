package be.werkbaarheidsfonds.scan.representatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    private static final int MANY = 1000;

    @Test
    void it_is_160_random_bits_in_groups_that_can_be_read_aloud() {
        var random = new SecureRandom();
        var tokens = Stream.generate(() -> AccessToken.random(random).display())
                .limit(MANY)
                .collect(Collectors.toSet());
        assertThat(tokens)
                .hasSize(MANY)
                .allMatch(token -> token.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}"));
        // 32 figures of five bits: each of the 32 occurs
        assertThat(String.join("", tokens).replace("-", "").chars().distinct()).hasSize(32);
    }

    @Test
    void it_is_read_as_people_type_it() {
        var token = AccessToken.random(new SecureRandom());
        var typed = token.display()
                .toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(AccessToken.typed(" " + typed + " ").hash()).isEqualTo(token.hash());
        assertThat(AccessToken.typed(typed + "2").hash()).isNotEqualTo(token.hash());
    }

    @Test
    void it_never_gets_into_a_log() {
        var token = AccessToken.random(new SecureRandom());
        assertThat(token).asString().doesNotContain(token.display().substring(0, 4));
    }
}
