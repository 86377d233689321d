package be.werkbaarheidsfonds.scan.ballot;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals sheets with their campaign's public key (rule B4): HPKE, RFC 9180, with X25519, HKDF-SHA256 and
 * AES-256-GCM. A sheet sealed for one campaign can't be read as another's.
 */
@ApplicationScoped
public class SheetSeal {

    private final KeyStore keys;

    @Inject
    SheetSeal(KeyStore keys) throws GeneralSecurityException {
        HybridConfig.register();
        this.keys = keys;
    }

    /** Makes the key pair of a campaign, keeps the private key and answers the public one. */
    public String newKey(UUID campaign) {
        try {
            var key = KeysetHandle.generateNew(hpke());
            keys.keep(campaign, key);
            return Base64.getEncoder()
                    .encodeToString(TinkProtoKeysetFormat.serializeKeysetWithoutSecret(key.getPublicKeysetHandle()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key pair can be made", e);
        }
    }

    /** Seals bytes so that only the campaign's private key opens them. */
    public byte[] seal(UUID campaign, String publicKey, byte[] sheet) {
        try {
            return TinkProtoKeysetFormat.parseKeysetWithoutSecret(
                            Base64.getDecoder().decode(publicKey))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(sheet, context(campaign));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sheet can't be sealed", e);
        }
    }

    /** What opens a campaign's sheets, once, at close. Empty when its private key is not here. */
    public Optional<Opener> opener(UUID campaign) {
        return keys.find(campaign).map(key -> {
            try {
                var decrypt = key.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
                return ciphertext -> open(decrypt, campaign, ciphertext);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("The key of campaign " + campaign + " does not fit", e);
            }
        });
    }

    /** Opens sealed sheets of one campaign. */
    @FunctionalInterface
    public interface Opener {
        /** The bytes that were sealed; whatever was not sealed for this campaign is a fault. */
        byte[] open(byte[] ciphertext);
    }

    private static byte[] open(HybridDecrypt decrypt, UUID campaign, byte[] ciphertext) {
        try {
            return decrypt.decrypt(ciphertext, context(campaign));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sheet of campaign " + campaign + " can't be opened", e);
        }
    }

    private static HpkeParameters hpke() throws GeneralSecurityException {
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
