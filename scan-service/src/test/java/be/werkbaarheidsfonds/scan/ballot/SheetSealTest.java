package be.werkbaarheidsfonds.scan.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule B4. */
class SheetSealTest {

    private static final String SECRET = "a secret of a secret manager, long enough";
    private static final byte[] SHEET = {1, 0, 3, 5, 4, 3};

    @TempDir
    Path state;

    private KeyStore keys;
    private SheetSeal seal;

    @BeforeEach
    void keyStore() {
        keys = keyStore(state);
        seal = new SheetSeal(keys);
    }

    private static KeyStore keyStore(Path state) {
        return new KeyStore(state, new KeyWrap(SECRET));
    }

    @Test
    void only_the_campaigns_private_key_opens_a_sheet() {
        var campaign = UUID.randomUUID();
        var ciphertext = SheetSeal.sealer(campaign, seal.newKey(campaign)).seal(SHEET);
        assertThat(seal.opener(campaign).orElseThrow().open(ciphertext)).isEqualTo(SHEET);

        var other = UUID.randomUUID();
        seal.newKey(other);
        var opener = seal.opener(other).orElseThrow();
        assertThatThrownBy(() -> opener.open(ciphertext)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_implementation_of_the_standard_opens_what_is_sealed_and_seals_what_is_opened()
            throws GeneralSecurityException {
        var campaign = UUID.randomUUID();
        var sealed = SheetSeal.sealer(campaign, seal.newKey(campaign)).seal(SHEET);
        var key = keys.find(campaign).orElseThrow();
        var context = ("werkbaarheidsfonds sheet " + campaign).getBytes(StandardCharsets.UTF_8);

        assertThat(key.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                        .decrypt(sealed, context))
                .isEqualTo(SHEET);
        var byTink = key.getPublicKeysetHandle()
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                .encrypt(SHEET, context);
        assertThat(seal.opener(campaign).orElseThrow().open(byTink)).isEqualTo(SHEET);
    }

    @Test
    void what_is_cut_off_or_changed_is_not_a_sheet() {
        var campaign = UUID.randomUUID();
        var sealed = SheetSeal.sealer(campaign, seal.newKey(campaign)).seal(SHEET);
        var opener = seal.opener(campaign).orElseThrow();
        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> opener.open(cut)).isInstanceOf(IllegalStateException.class);
        }
        for (var place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> opener.open(changed)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_sheet_can_not_be_moved_to_another_campaign() {
        var campaign = UUID.randomUUID();
        var publicKey = seal.newKey(campaign);
        var sealedForAnother = SheetSeal.sealer(UUID.randomUUID(), publicKey).seal(SHEET);
        var opener = seal.opener(campaign).orElseThrow();
        assertThatThrownBy(() -> opener.open(sealedForAnother)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_sheet_is_never_sealed_the_same_way_twice() {
        var campaign = UUID.randomUUID();
        var sealer = SheetSeal.sealer(campaign, seal.newKey(campaign));
        assertThat(sealer.seal(SHEET)).isNotEqualTo(sealer.seal(SHEET));
    }

    @Test
    void the_public_key_does_not_hold_the_private_one() throws IOException {
        var campaign = UUID.randomUUID();
        var publicKey = seal.newKey(campaign);
        var file = Files.readAllBytes(state.resolve("scan-keys").resolve(campaign + ".campaign-key"));
        assertThat(publicKey).isNotEmpty();
        assertThat(Base64.getDecoder().decode(publicKey)).isNotEqualTo(file).hasSizeLessThan(file.length);
    }

    @Test
    void a_destroyed_key_is_gone_and_destroying_it_again_is_harmless() {
        var campaign = UUID.randomUUID();
        seal.newKey(campaign);
        assertThat(keys.campaigns()).containsExactly(campaign);
        keys.destroy(campaign);
        keys.destroy(campaign);
        assertThat(keys.campaigns()).isEmpty();
        assertThat(seal.opener(campaign)).isEmpty();
    }

    @Test
    void keys_are_readable_by_the_service_alone() throws IOException {
        var campaign = UUID.randomUUID();
        seal.newKey(campaign);
        keys.codesKey();
        try (var files = Files.list(state.resolve("scan-keys"))) {
            assertThat(files.toList())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void who_has_the_folder_without_the_secret_has_nothing() throws IOException, GeneralSecurityException {
        var campaign = UUID.randomUUID();
        seal.newKey(campaign);
        var plain =
                TinkProtoKeysetFormat.serializeKeyset(keys.find(campaign).orElseThrow(), InsecureSecretKeyAccess.get());
        var kept = Files.readAllBytes(file(campaign));
        assertThat(hex(kept)).doesNotContain(hex(plain));
        var codes = keys.codesKey();
        assertThat(hex(Files.readAllBytes(state.resolve("scan-keys/codes.key"))))
                .doesNotContain(hex(codes));

        var guessed = new KeyStore(state, new KeyWrap("another secret, as long as the first one"));
        assertThatThrownBy(() -> guessed.find(campaign)).hasMessageContaining("key-store-secret");
        assertThatThrownBy(guessed::codesKey).hasMessageContaining("key-store-secret");
    }

    @Test
    void a_key_in_the_place_of_another_is_refused() throws IOException {
        var campaign = UUID.randomUUID();
        seal.newKey(campaign);
        var other = UUID.randomUUID();
        Files.copy(file(campaign), file(other));
        assertThatThrownBy(() -> keys.find(other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_short_secret_is_no_secret() {
        assertThatThrownBy(() -> new KeyWrap("short")).isInstanceOf(IllegalStateException.class);
    }

    private Path file(UUID campaign) {
        return state.resolve("scan-keys").resolve(campaign + ".campaign-key");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void every_replica_hashes_codes_with_the_same_key() {
        assertThat(keyStore(state).codesKey()).isEqualTo(keys.codesKey()).hasSize(32);
    }

    @Test
    void a_code_hashes_to_the_same_however_it_is_typed_and_to_something_else_elsewhere() throws IOException {
        var code = BallotCode.parse("k7qm-2xwd-9hta").orElseThrow();
        var hash = new CodeHash(keys).of(code);
        assertThat(hash)
                .isEqualTo(
                        new CodeHash(keys).of(BallotCode.parse("K7QM2XWD9HTA").orElseThrow()));
        var elsewhere = keyStore(Files.createTempDirectory(state, "other"));
        assertThat(hash).isNotEqualTo(new CodeHash(elsewhere).of(code));
    }
}
