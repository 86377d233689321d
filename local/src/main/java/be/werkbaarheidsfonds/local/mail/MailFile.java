package be.werkbaarheidsfonds.local.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a mail as it came over the wire. */
final class MailFile {

    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<Mail.Attachment> attachments = new ArrayList<>();

    private MailFile() {}

    static Mail read(int id, Path file) {
        try (var stream = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), stream);
            var parts = new MailFile();
            parts.take(message);
            return new Mail(
                    id,
                    String.join(", ", addresses(message.getFrom())),
                    addresses(message.getAllRecipients()),
                    message.getSubject() == null ? "" : message.getSubject(),
                    message.getSentDate() == null
                            ? Instant.EPOCH
                            : message.getSentDate().toInstant(),
                    parts.text(),
                    parts.attachments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a mail: " + file, e);
        }
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                take(several.getBodyPart(i));
            }
        } else if (part.getFileName() != null) {
            attachments.add(new Mail.Attachment(
                    part.getFileName(),
                    part.getContentType(),
                    part.getInputStream().readAllBytes()));
        } else if (part.isMimeType("text/html")) {
            html.add(part.getContent().toString());
        } else if (part.isMimeType("text/*")) {
            plain.add(part.getContent().toString());
        }
    }

    private String text() {
        return plain.isEmpty() ? wordsOf(String.join("\n", html)) : String.join("\n", plain);
    }

    private static String wordsOf(String markup) {
        return markup.replaceAll("(?is)<(style|head)\\b.*?</\\1>", "")
                .replaceAll("(?i)</(p|div|h[1-6]|li|tr)>|<br\\s*/?>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\n\\s*\\n+", "\n\n")
                .strip();
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return Stream.of(addresses == null ? new Address[0] : addresses)
                .map(address -> address instanceof InternetAddress mail ? mail.getAddress() : address.toString())
                .toList();
    }
}
