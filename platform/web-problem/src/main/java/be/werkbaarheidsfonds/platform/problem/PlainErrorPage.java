package be.werkbaarheidsfonds.platform.problem;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For a service without pages: the bare words, still a valid and accessible page. */
@ApplicationScoped
@DefaultBean
class PlainErrorPage implements ErrorPage {

    @Override
    public String render(Refused refused, UUID correlationId) {
        return """
                <!doctype html><html lang="nl-BE"><head><meta charset="utf-8"><title>%s</title></head>\
                <body><main><h1>%s</h1><p>%s</p><p>Referentie: %s</p></main></body></html>""".formatted(
                        refused.refusal().title(), refused.refusal().title(), escape(refused.detail()), correlationId);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
