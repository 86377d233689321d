package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.platform.portal.PortalContext;
import be.werkbaarheidsfonds.platform.portal.PortalHeader;
import be.werkbaarheidsfonds.platform.problem.ErrorPage;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.UUID;

/** A fault of ours, told to who answers in their language; whatever else goes wrong looks as it does elsewhere. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class RespondentErrorPage implements ErrorPage {

    /** Written where nothing may wait, so nobody is looked up: respondents are nobody. */
    private static final PortalHeader NOBODY = new PortalHeader(null, null, null, false, List.of(), null);

    private final ErrorPage otherwise;
    private final PortalContext portal;

    @Inject
    RespondentErrorPage(@Delegate ErrorPage otherwise, PortalContext portal) {
        this.otherwise = otherwise;
        this.portal = portal;
    }

    @CheckedTemplate(basePath = "RespondentPages")
    static class Templates {
        static native TemplateInstance fault(Visit visit, boolean unsent, UUID reference, PortalHeader known);
    }

    @Override
    public String render(Refused refused, UUID correlationId) {
        var address = new QueryStringDecoder(portal.path());
        return refused.refusal() == Refusal.FAULT && address.path().startsWith(RespondentPages.PATH)
                ? fault(address, correlationId)
                : otherwise.render(refused, correlationId);
    }

    /** What was filled in is kept nowhere (rule B7), not even by the browser: what helps is sending it again. */
    private static String fault(QueryStringDecoder address, UUID correlationId) {
        var asked = address.parameters();
        var language = asked.getOrDefault(PostedSheet.LANGUAGE, List.of()).stream()
                .findFirst()
                .flatMap(Language::ofCode)
                .orElse(Language.DUTCH);
        var visit = new Visit(language, asked.containsKey(PostedSheet.KIOSK));
        var unsent = address.path().equals(RespondentPages.PATH + "/" + RespondentPages.SEND);
        return visit.page(Templates.fault(visit, unsent, correlationId, NOBODY)).render();
    }
}
