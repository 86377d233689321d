package be.werkbaarheidsfonds.local.mail;

import java.time.Instant;
import java.util.List;

/**
 * One mail the suite has sent.
 *
 * @param id its number, the oldest is 1
 * @param text what it says; of a mail with HTML only, the HTML's words
 */
public record Mail(
        int id, String from, List<String> to, String subject, Instant sent, String text, List<Attachment> attachments) {

    public Mail {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    /** A file that went with a mail. */
    public static final class Attachment {

        private final String name;
        private final String contentType;
        private final byte[] content;

        Attachment(String name, String contentType, byte[] content) {
            this.name = name;
            this.contentType = contentType;
            this.content = content.clone();
        }

        public String name() {
            return name;
        }

        public String contentType() {
            return contentType;
        }

        public byte[] content() {
            return content.clone();
        }
    }
}
