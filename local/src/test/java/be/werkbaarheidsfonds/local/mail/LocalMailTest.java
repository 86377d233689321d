package be.werkbaarheidsfonds.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.platform.embedded.FreePorts;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMailTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private int smtp;
    private int page;
    private LocalMail mail;

    @BeforeEach
    void start() {
        var ports = FreePorts.several(2);
        smtp = ports.get(0);
        page = ports.get(1);
        mail = LocalMail.start(folder, smtp, page);
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void what_was_sent_is_shown_escaped_and_the_newest_first() throws Exception {
        send("an@korenaar.example", "Eerste", "Beste An");
        send("an@korenaar.example", "Beslissing <script>alert(1)</script>", "Goed nieuws & meer");
        assertThat(mail.to("an@korenaar.example")).extracting(Mail::id).containsExactly(2, 1);
        assertThat(get("/"))
                .contains("Beslissing &lt;script&gt;")
                .doesNotContain("<script>")
                .containsSubsequence("/mail/2", "/mail/1");
        assertThat(get("/mail/2")).contains("Goed nieuws &amp; meer").contains("an@korenaar.example");
    }

    @Test
    void mail_stays_when_the_server_stops() throws Exception {
        send("an@korenaar.example", "Bewaard", "tekst");
        mail.close();
        mail = LocalMail.start(folder, smtp, page);
        assertThat(mail.all()).extracting(Mail::subject).containsExactly("Bewaard");
    }

    @Test
    void an_attachment_comes_as_it_was_sent() throws Exception {
        var text = new MimeBodyPart();
        text.setText("Zie bijlage");
        var file = new MimeBodyPart();
        file.setContent("inhoud".getBytes(StandardCharsets.UTF_8), "application/octet-stream");
        file.setFileName("brief.pdf");
        var message = message("an@korenaar.example", "Met bijlage");
        message.setContent(new MimeMultipart(text, file));
        Transport.send(message);
        assertThat(get("/mail/1")).contains("brief.pdf").contains("Zie bijlage");
        assertThat(get("/mail/1/bijlage/1")).isEqualTo("inhoud");
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        assertThat(statusOf("/mail/7")).isEqualTo(404);
        assertThat(statusOf("/mail/99999999999")).isEqualTo(404);
        assertThat(statusOf("/elders")).isEqualTo(404);
    }

    private void send(String to, String subject, String text) throws MessagingException {
        var message = message(to, subject);
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private MimeMessage message(String to, String subject) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(smtp));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("fonds@werkbaarheidsfonds.example"));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        return message;
    }

    private String get(String path) throws IOException, InterruptedException {
        return answer(path).body();
    }

    private int statusOf(String path) throws IOException, InterruptedException {
        return answer(path).statusCode();
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page + path))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
