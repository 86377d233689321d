package be.werkbaarheidsfonds.gateway.pages;

import be.werkbaarheidsfonds.platform.portal.Bands;
import be.werkbaarheidsfonds.platform.portal.Bar;
import be.werkbaarheidsfonds.platform.portal.Option;
import be.werkbaarheidsfonds.platform.portal.Paging;
import be.werkbaarheidsfonds.platform.problem.Issue;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The living style page: every component of the portal with an example, for designers and tests. */
@Path("/portal/stijl")
public class StylePages {

    @CheckedTemplate(basePath = "style")
    static class Templates {
        static native TemplateInstance style(StyleView view);

        private Templates() {}
    }

    record StyleView(
            List<Issue> issues, List<Option> options, List<Bar> bars, List<Bands> bands, Paging paging, String sort) {}

    @GET
    @PermitAll
    public TemplateInstance show() {
        return Templates.style(new StyleView(issues(), options(), bars(), bands(), paging(), "datum"));
    }

    private static List<Issue> issues() {
        return List.of(
                Issue.of("email", "format", "Vul een e-mailadres in zoals naam@voorbeeld.be."),
                Issue.of("departments[0].headcount", "range", "Vul een aantal tussen 1 en 5.000 in."),
                Issue.of("body", "required", "Kies het orgaan waarin de acties besproken zijn."));
    }

    private static List<Option> options() {
        return List.of(
                new Option("cpbw", "Comité voor preventie en bescherming op het werk", "Vanaf 50 werknemers."),
                Option.of("delegation", "Vakbondsafvaardiging"),
                Option.of("workers", "De werknemers zelf"));
    }

    private static List<Bar> bars() {
        return List.of(
                new Bar("Werkdruk", 62, "62 van de 100", "bad"),
                new Bar("Emotionele belasting", 31, "31 van de 100", "warn"),
                new Bar("Autonomie", 18, "18 van de 100", "good"));
    }

    private static List<Bands> bands() {
        return List.of(
                bands("Werkstress", 48, 31, 21), bands("Motivatie", 74, 16, 10), bands("Leerkansen", 66, 22, 12));
    }

    private static Bands bands(String label, int good, int warn, int bad) {
        return new Bands(
                label,
                List.of(
                        new Bands.Part("Geen probleem", good, good + " %", "good"),
                        new Bands.Part("Problematisch", warn, warn + " %", "warn"),
                        new Bands.Part("Acuut problematisch", bad, bad > 10 ? bad + " %" : "hoogstens 10 %", "bad")));
    }

    private static Paging paging() {
        return new Paging(2, 20, 57, "/portal/stijl");
    }
}
