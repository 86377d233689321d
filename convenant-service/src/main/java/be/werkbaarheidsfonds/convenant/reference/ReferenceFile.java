package be.werkbaarheidsfonds.convenant.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A reference file on the class path: its bytes, and what they hold. */
public final class ReferenceFile<T> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final byte[] bytes;
    private final TypeReference<T> type;

    private ReferenceFile(String name, byte[] bytes, TypeReference<T> type) {
        this.name = name;
        this.bytes = bytes;
        this.type = type;
    }

    /** {@code reference/<name>.json} of this service. */
    public static <T> ReferenceFile<T> named(String name, TypeReference<T> type) {
        var path = "reference/" + name + ".json";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the jar: " + path);
            }
            return new ReferenceFile<>(name, in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public T content() {
        try {
            return JSON.readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + name + ".json", e);
        }
    }

    String name() {
        return name;
    }

    /** The content's version: a change of one letter is a new one. */
    String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
