package be.werkbaarheidsfonds.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages about sent mail; all that a mail says is escaped. */
final class MailHtml {

    static final String STYLE = """
            body { margin: 0; background: #fbfaf6; color: #14282b; font: 1.0625rem/1.5 system-ui, sans-serif; }
            header { background: #0b3c40; color: #fff; padding: 1rem 1.5rem; border-bottom: 4px solid #f4b942; }
            header p { margin: 0; }
            main { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
            a { color: #0d5c60; }
            a:focus-visible { outline: 3px solid #0b3c40; outline-offset: 2px; }
            table { border-collapse: collapse; width: 100%; background: #fff; }
            caption { text-align: left; padding: .5rem 0; color: #47595c; }
            th, td { text-align: left; padding: .6rem .75rem; border-bottom: 1px solid #d9dfdb; vertical-align: top; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
            dt { color: #47595c; }
            dd { margin: 0; overflow-wrap: anywhere; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; border: 1px solid #d9dfdb;
                  border-radius: .5rem; padding: 1.25rem; font: inherit; }
            """;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'om' HH:mm", Locale.of("nl", "BE"))
            .withZone(ZoneId.of("Europe/Brussels"));

    private MailHtml() {}

    static String list(List<Mail> mails) {
        if (mails.isEmpty()) {
            return page("Verstuurde e-mails", "<p>Er is nog geen e-mail verstuurd.</p>");
        }
        var rows = mails.stream().map(MailHtml::row).collect(Collectors.joining());
        return page("Verstuurde e-mails", """
                <table>
                <caption>Alles wat dit systeem verstuurde, het nieuwste eerst. Niets ervan verliet deze computer.</caption>
                <thead><tr><th scope="col">Onderwerp</th><th scope="col">Aan</th><th scope="col">Verstuurd</th></tr></thead>
                <tbody>%s</tbody>
                </table>
                """.formatted(rows));
    }

    private static String row(Mail mail) {
        return "<tr><td><a href=\"/mail/%d\">%s</a></td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        mail.id(),
                        escape(subject(mail)),
                        escape(String.join(", ", mail.to())),
                        TIME.format(mail.sent()));
    }

    static String one(Mail mail) {
        return page(subject(mail), """
                <p><a href="/">Alle e-mails</a></p>
                <dl>
                <dt>Van</dt><dd>%s</dd>
                <dt>Aan</dt><dd>%s</dd>
                <dt>Verstuurd</dt><dd>%s</dd>
                </dl>
                <pre>%s</pre>
                %s
                """.formatted(
                        escape(mail.from()),
                        escape(String.join(", ", mail.to())),
                        TIME.format(mail.sent()),
                        escape(mail.text()),
                        attachments(mail)));
    }

    private static String attachments(Mail mail) {
        if (mail.attachments().isEmpty()) {
            return "";
        }
        return IntStream.rangeClosed(1, mail.attachments().size())
                .mapToObj(n -> "<li><a href=\"/mail/%d/bijlage/%d\" download=\"%s\">%s</a></li>"
                        .formatted(mail.id(), n, name(mail, n), name(mail, n)))
                .collect(Collectors.joining("", "<h2>Bijlagen</h2><ul>", "</ul>"));
    }

    private static String name(Mail mail, int number) {
        return escape(mail.attachments().get(number - 1).name());
    }

    private static String subject(Mail mail) {
        return mail.subject().isBlank() ? "(geen onderwerp)" : mail.subject();
    }

    static String notFound() {
        return page("Niet gevonden", "<p>Deze e-mail bestaat niet. <a href=\"/\">Alle e-mails</a></p>");
    }

    private static String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="nl-BE">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Werkbaarheidsfonds, lokale e-mail</title>
                <link rel="stylesheet" href="/stijl.css">
                </head>
                <body>
                <header><p>Werkbaarheidsfonds – lokale e-mail</p></header>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(escape(title), escape(title), content);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
