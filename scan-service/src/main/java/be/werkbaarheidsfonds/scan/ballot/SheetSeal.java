package be.werkbaarheidsfonds.scan.ballot;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/**
 * Seals sheets with their campaign's public key (rule B4): HPKE, RFC 9180, with X25519, HKDF-SHA256 and
 * AES-256-GCM. A sheet sealed for one campaign can't be read as another's.
 *
 * <p>Tink makes and keeps the keys; Bouncy Castle seals and opens, in a third of the time (ADR 15). Both read
 * what the other seals.
 */
@ApplicationScoped
public class SheetSeal {

    private static final byte[] NOTHING_BESIDE = {};

    private final KeyStore keys;

    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink can't read keys of this kind", e);
        }
    }

    @Inject
    SheetSeal(KeyStore keys) {
        this.keys = keys;
    }

    /** Makes the key pair of a campaign, keeps the private key and answers the public one. */
    public String newKey(UUID campaign) {
        try {
            var key = KeysetHandle.generateNew(parameters());
            keys.keep(campaign, key);
            return publicHalf(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key pair can be made", e);
        }
    }

    /**
     * What seals sheets of a campaign with the public key that stands in the database, once it is known to be the
     * campaign's own: whoever can write there could put one of his in its place, and read every sheet.
     */
    public Sealer sealerOf(UUID campaign, String publicKey) {
        var own = keys.find(campaign).map(SheetSeal::publicHalf);
        if (own.isEmpty() || !own.get().equals(publicKey)) {
            throw new IllegalStateException(
                    "The public key of campaign " + campaign + " is not the one it opened with");
        }
        return sealer(campaign, publicKey);
    }

    /** What seals sheets of a campaign, as often as needed; needs no private key. */
    @AccessesPartialKey
    public static Sealer sealer(UUID campaign, String publicKey) {
        try {
            var keyset = TinkProtoKeysetFormat.parseKeysetWithoutSecret(
                    Base64.getDecoder().decode(publicKey));
            if (keyset.getPrimary().getKey() instanceof HpkePublicKey key) {
                var recipient =
                        hpke().deserializePublicKey(key.getPublicKeyBytes().toByteArray());
                return sheet -> seal(recipient, campaign, sheet);
            }
            throw new IllegalStateException("The public key of campaign " + campaign + " is of another kind");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The public key of campaign " + campaign + " does not fit", e);
        }
    }

    private static String publicHalf(KeysetHandle key) {
        try {
            return Base64.getEncoder()
                    .encodeToString(TinkProtoKeysetFormat.serializeKeysetWithoutSecret(key.getPublicKeysetHandle()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key has no public half", e);
        }
    }

    /** What opens a campaign's sheets, once, at close. Empty when its private key is not here. */
    public Optional<Opener> opener(UUID campaign) {
        return keys.find(campaign).map(keyset -> {
            if (keyset.getPrimary().getKey() instanceof HpkePrivateKey key) {
                var recipient = recipient(key);
                return ciphertext -> open(recipient, campaign, ciphertext);
            }
            throw new IllegalStateException("The key of campaign " + campaign + " is of another kind");
        });
    }

    /** Seals sheets of one campaign; several threads may use it. */
    @FunctionalInterface
    public interface Sealer {
        /** These bytes, so that only the campaign's private key opens them; never twice the same. */
        byte[] seal(byte[] sheet);
    }

    /** Opens sealed sheets of one campaign; several threads may use it. */
    @FunctionalInterface
    public interface Opener {
        /** The bytes that were sealed; whatever was not sealed for this campaign is a fault. */
        byte[] open(byte[] sealed);
    }

    @AccessesPartialKey
    private static AsymmetricCipherKeyPair recipient(HpkePrivateKey key) {
        return hpke().deserializePrivateKey(
                        key.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get()),
                        key.getPublicKey().getPublicKeyBytes().toByteArray());
    }

    private static byte[] seal(AsymmetricKeyParameter recipient, UUID campaign, byte[] sheet) {
        try {
            var sender = hpke().setupBaseS(recipient, context(campaign));
            var encapsulated = sender.getEncapsulation();
            var ciphertext = sender.seal(NOTHING_BESIDE, sheet);
            return ByteBuffer.allocate(encapsulated.length + ciphertext.length)
                    .put(encapsulated)
                    .put(ciphertext)
                    .array();
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("A sheet can't be sealed", e);
        }
    }

    private static byte[] open(AsymmetricCipherKeyPair recipient, UUID campaign, byte[] sealed) {
        try {
            var hpke = hpke();
            var encapsulated = hpke.getEncSize();
            if (sealed.length <= encapsulated) {
                throw new IllegalStateException("A sheet of campaign " + campaign + " is too short to be one");
            }
            return hpke.setupBaseR(Arrays.copyOf(sealed, encapsulated), recipient, context(campaign))
                    .open(NOTHING_BESIDE, Arrays.copyOfRange(sealed, encapsulated, sealed.length));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("A sheet of campaign " + campaign + " can't be opened", e);
        }
    }

    /** Holds the state of one sealing, so every sealing has its own. */
    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static HpkeParameters parameters() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.NO_PREFIX)
                .build();
    }

    private static byte[] context(UUID campaign) {
        return ("werkbaarheidsfonds sheet " + campaign).getBytes(StandardCharsets.UTF_8);
    }
}
