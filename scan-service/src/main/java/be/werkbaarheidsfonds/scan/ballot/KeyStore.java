package be.werkbaarheidsfonds.scan.ballot;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The campaigns' private keys and the key that codes are hashed with, in a folder outside the database
 * and outside every backup (rule B4), encrypted with a secret that is not in it ({@link KeyWrap}). A key that is lost before close loses the scan; a key that is
 * destroyed after close makes every copy of the sealed sheets unreadable.
 */
@ApplicationScoped
public class KeyStore {

    private static final String CODES = "codes.key";
    private static final String ENDING = ".campaign-key";
    private static final int CODES_KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Path folder;
    private final KeyWrap wrap;

    @Inject
    KeyStore(@ConfigProperty(name = "werkbaarheidsfonds.state-folder") Path state, KeyWrap wrap) {
        this.folder = state.resolve("scan-keys");
        this.wrap = wrap;
        try {
            Files.createDirectories(folder, ownerOnly(state, "rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("The key store can't be made", e);
        }
    }

    /** Keeps the private key of a campaign that is about to open; safely on disk when this returns. */
    void keep(UUID campaign, KeysetHandle key) {
        try {
            write(file(campaign), TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key can't be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The key can't be kept", e);
        }
    }

    /** The private key of a campaign, empty when it is not here. */
    Optional<KeysetHandle> find(UUID campaign) {
        if (!Files.exists(file(campaign))) {
            return Optional.empty();
        }
        try {
            return Optional.of(TinkProtoKeysetFormat.parseKeyset(read(file(campaign)), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of campaign " + campaign + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of campaign " + campaign + " can't be read", e);
        }
    }

    /** Destroys the private key of a campaign; harmless when it is gone already. */
    public void destroy(UUID campaign) {
        var file = file(campaign);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var noise = new byte[Math.toIntExact(channel.size())];
            random.nextBytes(noise);
            channel.write(ByteBuffer.wrap(noise));
            channel.force(true);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of campaign " + campaign + " can't be overwritten", e);
        }
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of campaign " + campaign + " can't be destroyed", e);
        }
    }

    /** Campaigns whose private key is here. */
    public List<UUID> campaigns() {
        try (var files = Files.list(folder)) {
            return files.map(KeyStore::name)
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> UUID.fromString(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The key store can't be read", e);
        }
    }

    /** The key codes are hashed with, made at first use; replicas that share the folder agree on it. */
    byte[] codesKey() {
        var file = folder.resolve(CODES);
        try {
            if (!Files.exists(file)) {
                var key = new byte[CODES_KEY_BYTES];
                random.nextBytes(key);
                writeOnce(file, key);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the codes can't be read", e);
        }
    }

    private Path file(UUID campaign) {
        return folder.resolve(campaign + ENDING);
    }

    private byte[] read(Path file) throws IOException {
        return wrap.unwrap(name(file), Files.readAllBytes(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void write(Path file, byte[] content) throws IOException {
        var draft = draft(file, content);
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        forceFolder();
    }

    private void writeOnce(Path file, byte[] content) throws IOException {
        var draft = draft(file, content);
        try {
            Files.createLink(file, draft);
            forceFolder();
        } catch (FileAlreadyExistsException anotherReplicaWasFirst) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The content as the file will have it, under a name of its own. */
    private Path draft(Path file, byte[] content) throws IOException {
        var draft = Files.createTempFile(folder, "draft", "", ownerOnly(folder, "rw-------"));
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(wrap.wrap(name(file), content)));
            channel.force(true);
        }
        return draft;
    }

    /** A name is on disk only when its folder is. */
    private void forceFolder() throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path where, String permissions) {
        return where.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
