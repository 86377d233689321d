package be.werkbaarheidsfonds.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes every mail the suite sends and delivers none: they are files in its folder, shown by
 * {@link MailPage}. Mail that was never looked at is written when the server stops.
 */
public final class LocalMail implements AutoCloseable {

    private static final String SUFFIX = ".eml";

    private final Path folder;
    private final GreenMail server;
    private final MailPage page;

    private LocalMail(Path folder, GreenMail server, int pagePort) throws IOException {
        this.folder = folder;
        this.server = server;
        this.page = MailPage.start(this, pagePort);
    }

    public static LocalMail start(Path folder, int smtpPort, int pagePort) {
        try {
            Files.createDirectories(folder);
            var server = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                    .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
            server.start();
            return new LocalMail(folder, server, pagePort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything sent, the newest first. */
    public List<Mail> all() {
        keepWhatArrived();
        var mails = new ArrayList<Mail>();
        for (var id = count(); id > 0; id--) {
            mails.add(MailFile.read(id, fileOf(id)));
        }
        return mails;
    }

    /** Those to this address, the newest first. */
    public List<Mail> to(String address) {
        return all().stream().filter(mail -> mail.to().contains(address)).toList();
    }

    private synchronized void keepWhatArrived() {
        var arrived = server.getReceivedMessages();
        if (arrived.length == 0) {
            return;
        }
        try {
            var next = count() + 1;
            for (MimeMessage message : arrived) {
                try (var file = Files.newOutputStream(fileOf(next++))) {
                    message.writeTo(file);
                }
            }
            server.purgeEmailFromAllMailboxes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException | FolderException e) {
            throw new IllegalStateException("A mail could not be kept", e);
        }
    }

    private int count() {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(f -> f.toString().endsWith(SUFFIX)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fileOf(int id) {
        return folder.resolve(id + SUFFIX);
    }

    @Override
    public void close() {
        page.close();
        keepWhatArrived();
        server.stop();
    }
}
