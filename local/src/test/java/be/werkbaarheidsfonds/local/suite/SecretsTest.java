package be.werkbaarheidsfonds.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_and_kept_for_its_owner_only() throws IOException {
        var made = Secrets.in(folder).get("session");
        assertThat(made).hasSize(43);
        assertThat(Secrets.in(folder).get("session")).isEqualTo(made);
        assertThat(Secrets.in(folder).get("other")).isNotEqualTo(made);
        var permissions = Files.getPosixFilePermissions(folder.resolve("secrets.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }
}
