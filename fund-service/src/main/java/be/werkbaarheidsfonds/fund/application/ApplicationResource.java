package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.project.ProjectForm;
import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import be.werkbaarheidsfonds.platform.problem.IdempotencyKey;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/fund/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
class ApplicationResource {

    private static final String BODY_MISSING = "Stuur de gegevens mee.";

    private final CallerProvider caller;
    private final ReadApplication read;
    private final FindApplications find;
    private final SaveDraft save;
    private final SubmitApplication submit;
    private final ProvideInformation provide;
    private final WithdrawApplication withdraw;

    @Inject
    ApplicationResource(
            CallerProvider caller,
            ReadApplication read,
            FindApplications find,
            SaveDraft save,
            SubmitApplication submit,
            ProvideInformation provide,
            WithdrawApplication withdraw) {
        this.caller = caller;
        this.read = read;
        this.find = find;
        this.save = save;
        this.submit = submit;
        this.provide = provide;
        this.withdraw = withdraw;
    }

    /** A new draft. */
    record NewDraft(
            @Nullable UUID callId,
            @Nullable UUID scanId,
            @Nullable ProjectInput project) {}

    /** The answer to a question. */
    record Answer(@Nullable String answer) {}

    /** Why an application is withdrawn; may be left out. */
    record Withdrawal(@Nullable String reason) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.COMPANY, Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    @Operation(
            operationId = "listApplications",
            summary = "Applications the caller may see",
            description = "A company sees its own, drafts included; a handler everything submitted.")
    public Paged<ApplicationView> list(
            @Valid @BeanParam PageQuery page,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("status") @Nullable ApplicationStatus status,
            @QueryParam("sort") @DefaultValue("-changed") String sort) {
        var who = caller.get();
        var query = new ApplicationQuery(FindApplications.scopeOf(who), text, status, sort);
        if (!query.sortsByKnownColumn()) {
            throw Refused.malformed(
                    List.of(Issue.in(Issue.In.QUERY, "sort", "unknown-column", "Hierop kan niet gesorteerd worden.")));
        }
        var found = find.find(query, page.index(), page.size());
        return page.of(
                found.items().stream()
                        .map(application -> read.view(application, who))
                        .toList(),
                found.total());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COMPANY, Roles.FUND_ASSESSOR, Roles.FUND_APPROVER, Roles.FUND_TREASURER, Roles.ADMIN})
    @Operation(operationId = "getApplication", summary = "An application; its ETag is needed to change it")
    public RestResponse<ApplicationView> get(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, read.get(id, caller.get()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "createApplication",
            summary = "Makes a draft; with the same Idempotency-Key it is made once")
    @APIResponse(responseCode = "201", description = "Created")
    public RestResponse<ApplicationView> create(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull(message = BODY_MISSING) NewDraft input) {
        if (input.callId() == null) {
            throw Refused.invalid(List.of(Issue.of("callId", "required", "Zeg voor welke oproep.")));
        }
        var request =
                new DraftRequest(IdempotencyKey.ofHeader(key), input.callId(), input.scanId(), form(input.project()));
        var view = read.view(save.create(request, caller.get()), caller.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/fund/v1/applications/" + view.id()))
                .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "saveApplication", summary = "Replaces what a draft says; nothing is judged yet")
    public RestResponse<ApplicationView> save(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = BODY_MISSING) ProjectInput project) {
        return changed(save.update(id, project.form(), version(ifMatch), caller.get()));
    }

    @POST
    @Path("{id}/submission")
    @Transactional
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "submitApplication",
            summary = "Hands a draft in and reserves its grant",
            description = "Every rule that is broken is named at once. 409 when the envelope is exhausted.")
    public RestResponse<ApplicationView> submit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(submit.submit(id, version(ifMatch), caller.get()));
    }

    @POST
    @Path("{id}/information")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Roles.COMPANY)
    @Operation(operationId = "provideInformation", summary = "Answers the assessor's question")
    public RestResponse<ApplicationView> provide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = BODY_MISSING) Answer input) {
        return changed(provide.provide(id, words(input.answer()), version(ifMatch), caller.get()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Roles.COMPANY)
    @Operation(
            operationId = "withdrawApplication",
            summary = "Gives an application up; what was reserved is free again")
    public RestResponse<ApplicationView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = BODY_MISSING) Withdrawal input) {
        return changed(withdraw.withdraw(id, words(input.reason()), version(ifMatch), caller.get()));
    }

    private static ProjectForm form(@Nullable ProjectInput project) {
        return (project == null ? new ProjectInput(null, null, null, null, null, null, null, null) : project).form();
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Consumer<Application> version(@Nullable String ifMatch) {
        return application -> IfMatch.check(ifMatch, application.version());
    }

    private RestResponse<ApplicationView> changed(Application application) {
        return tagged(RestResponse.Status.OK, read.view(application, caller.get()));
    }

    private static RestResponse<ApplicationView> tagged(RestResponse.Status status, ApplicationView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
                .build();
    }
}
