package be.werkbaarheidsfonds.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows on this machine what was mailed: {@code /}, {@code /mail/3} and {@code /mail/3/bijlage/1}. */
final class MailPage implements AutoCloseable {

    private static final Pattern ONE = Pattern.compile("/mail/(\\d{1,9})");
    private static final Pattern ATTACHMENT = Pattern.compile("/mail/(\\d{1,9})/bijlage/(\\d{1,3})");

    private final LocalMail mails;
    private final HttpServer server;
    private final ExecutorService executor;

    private MailPage(LocalMail mails, HttpServer server, ExecutorService executor) {
        this.mails = mails;
        this.server = server;
        this.executor = executor;
    }

    static MailPage start(LocalMail mails, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var page = new MailPage(mails, server, executor);
        server.setExecutor(executor);
        server.createContext("/", page::answer);
        server.start();
        return page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, MailHtml.notFound());
            } else if (path.equals("/")) {
                send(exchange, 200, MailHtml.list(mails.all()));
            } else if (path.equals("/stijl.css")) {
                send(exchange, 200, "text/css; charset=utf-8", MailHtml.STYLE.getBytes(StandardCharsets.UTF_8));
            } else {
                answerForOne(exchange, path);
            }
        }
    }

    private void answerForOne(HttpExchange exchange, String path) throws IOException {
        var one = ONE.matcher(path);
        var attachment = ATTACHMENT.matcher(path);
        var mail = one.matches() ? find(one) : attachment.matches() ? find(attachment) : Optional.<Mail>empty();
        if (mail.isEmpty()) {
            send(exchange, 404, MailHtml.notFound());
        } else if (one.matches()) {
            send(exchange, 200, MailHtml.one(mail.get()));
        } else {
            sendAttachment(exchange, mail.get(), Integer.parseInt(attachment.group(2)));
        }
    }

    private Optional<Mail> find(Matcher path) {
        var id = Integer.parseInt(path.group(1));
        return mails.all().stream().filter(mail -> mail.id() == id).findFirst();
    }

    private static void sendAttachment(HttpExchange exchange, Mail mail, int number) throws IOException {
        if (number < 1 || number > mail.attachments().size()) {
            send(exchange, 404, MailHtml.notFound());
            return;
        }
        exchange.getResponseHeaders().set("Content-Disposition", "attachment");
        send(
                exchange,
                200,
                "application/octet-stream",
                mail.attachments().get(number - 1).content());
    }

    private static void send(HttpExchange exchange, int status, String html) throws IOException {
        send(exchange, status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        executor.close();
    }
}
