package be.werkbaarheidsfonds.fund.letter;

import be.werkbaarheidsfonds.fund.idempotency.RequestDigest;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A letter as it was sent, byte for byte, with the checksum that proves it. */
@Entity
@Immutable
public class DecisionLetter {

    @Id
    private UUID applicationId;

    private String fileName;
    private String sha256;
    private byte[] pdf;
    private Instant createdAt;

    protected DecisionLetter() {}

    DecisionLetter(UUID applicationId, String fileName, byte[] pdf, Instant createdAt) {
        this.applicationId = applicationId;
        this.fileName = fileName;
        this.pdf = pdf.clone();
        this.sha256 = HexFormat.of().formatHex(RequestDigest.sha256(pdf));
        this.createdAt = createdAt;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The bytes; damaged ones are never handed out. */
    public byte[] pdf() {
        if (!HexFormat.of().formatHex(RequestDigest.sha256(pdf)).equals(sha256)) {
            throw new IllegalStateException("The letter of " + applicationId + " does not match its checksum");
        }
        return pdf.clone();
    }
}
