package be.werkbaarheidsfonds.scan.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A scan a company wants to make. */
record NewCampaign(UUID id, String enterpriseNumber, String companyName, CampaignDetails details) {

    /** Fingerprint of what was asked: the same key with another request is refused. */
    String digest() {
        try {
            var text = enterpriseNumber + details;
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
