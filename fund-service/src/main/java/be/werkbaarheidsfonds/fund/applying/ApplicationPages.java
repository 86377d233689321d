package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.api.Csv;
import be.werkbaarheidsfonds.fund.application.Application;
import be.werkbaarheidsfonds.fund.application.ApplicationQuery;
import be.werkbaarheidsfonds.fund.application.ApplicationStatus;
import be.werkbaarheidsfonds.fund.application.FindApplications;
import be.werkbaarheidsfonds.fund.application.ProvideInformation;
import be.werkbaarheidsfonds.fund.application.WithdrawApplication;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.portal.Option;
import be.werkbaarheidsfonds.platform.portal.Paging;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A company's applications: the list, each file, and what the company can do with it. */
@Path("/fund/aanvragen")
@Produces(MediaType.TEXT_HTML)
class ApplicationPages {

    private static final int ROWS = 20;
    private static final int MOST_EXPORTED = 10_000;

    private final CallerProvider caller;
    private final FindApplications find;
    private final ReadFile read;
    private final ProvideInformation provide;
    private final WithdrawApplication withdraw;

    @Inject
    ApplicationPages(
            CallerProvider caller,
            FindApplications find,
            ReadFile read,
            ProvideInformation provide,
            WithdrawApplication withdraw) {
        this.caller = caller;
        this.find = find;
        this.read = read;
        this.provide = provide;
        this.withdraw = withdraw;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListView view);

        static native TemplateInstance file(FileView view, String answer, List<Issue> issues);

        static native TemplateInstance withdraw(FileView view);
    }

    /** A page of the list and how it was asked for. */
    record ListView(
            List<Row> rows,
            String text,
            String status,
            String sort,
            String address,
            List<Option> statuses,
            Paging paging,
            boolean filtered) {}

    /** An application in the list. */
    record Row(
            UUID id,
            boolean draft,
            String reference,
            String title,
            String status,
            String kind,
            String amount,
            Instant changedAt) {}

    @GET
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance list(
            @QueryParam("zoek") @DefaultValue("") String text,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("sorteer") @DefaultValue("-changed") String sort,
            @QueryParam("pagina") @DefaultValue("1") int page) {
        var query = query(text, status, sort);
        var index = Paging.index(page);
        var found = find.find(query, index, ROWS);
        var address = "/fund/aanvragen?zoek=" + encode(text) + "&status=" + encode(status);
        return Templates.list(new ListView(
                found.items().stream().map(ReadFile::row).toList(),
                text,
                status,
                query.sort(),
                address,
                statuses(),
                new Paging(index + 1, ROWS, found.total(), address + "&sorteer=" + encode(query.sort())),
                !text.isBlank() || !status.isBlank()));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed(Roles.COMPANY)
    public Response export(
            @QueryParam("zoek") @DefaultValue("") String text,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("sorteer") @DefaultValue("-changed") String sort) {
        var csv = new Csv("Referentie", "Aanvraag", "Status", "Gevraagd", "Toegekend", "Ingediend op", "Beslist op");
        find.find(query(text, status, sort), 0, MOST_EXPORTED).items().forEach(a -> ReadFile.export(a, csv));
        return Response.ok(csv.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"aanvragen.csv\"")
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COMPANY, Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    public Response file(@PathParam("id") UUID id) {
        var who = caller.get();
        if (!who.has(Roles.COMPANY)) {
            return seeOther("/fund/dossiers/" + id);
        }
        var view = read.of(id, who);
        return view.draft()
                ? seeOther("/fund/aanvragen/" + id + "/formulier")
                : Response.ok(Templates.file(view, "", List.of())).build();
    }

    @POST
    @Path("{id}/antwoord")
    @RolesAllowed(Roles.COMPANY)
    public Response answer(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue("-1") long version,
            @FormParam("answer") @DefaultValue("") String answer) {
        try {
            provide.provide(id, answer, version(version), caller.get());
            return seeOther("/fund/aanvragen/" + id);
        } catch (Refused refused) {
            if (refused.refusal() != Refusal.INVALID && refused.refusal() != Refusal.STALE) {
                throw refused;
            }
            var issues = refused.refusal() == Refusal.STALE
                    ? List.of(Issue.of("answer", refused.code(), refused.detail()))
                    : refused.issues();
            return Response.status(refused.refusal().status())
                    .entity(Templates.file(read.of(id, caller.get()), answer, issues))
                    .build();
        }
    }

    @GET
    @Path("{id}/intrekken")
    @RolesAllowed(Roles.COMPANY)
    public TemplateInstance confirmWithdrawal(@PathParam("id") UUID id) {
        return Templates.withdraw(read.of(id, caller.get()));
    }

    @POST
    @Path("{id}/intrekken")
    @RolesAllowed(Roles.COMPANY)
    public Response withdraw(@PathParam("id") UUID id, @FormParam("version") @DefaultValue("-1") long version) {
        withdraw.withdraw(id, "", version(version), caller.get());
        return seeOther("/fund/aanvragen");
    }

    private ApplicationQuery query(String text, String status, String sort) {
        var wanted = Arrays.stream(ApplicationStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
        var query = new ApplicationQuery(
                new ApplicationQuery.Scope.Company(caller.get().company().value()), text, wanted, sort);
        return query.sortsByKnownColumn() ? query : new ApplicationQuery(query.scope(), text, wanted, "-changed");
    }

    private static List<Option> statuses() {
        return Arrays.stream(ApplicationStatus.values())
                .map(status -> Option.of(status.name(), status.dutch()))
                .toList();
    }

    private static Consumer<Application> version(long version) {
        return application -> {
            if (version != application.version()) {
                throw Refused.stale();
            }
        };
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
