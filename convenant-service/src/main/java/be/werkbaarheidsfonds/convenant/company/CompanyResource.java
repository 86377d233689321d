package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.identity.CallerProvider;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.paging.PageQuery;
import be.werkbaarheidsfonds.platform.paging.Paged;
import be.werkbaarheidsfonds.platform.problem.IfMatch;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/convenant/v1/companies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "companies")
class CompanyResource {

    private final CallerProvider caller;
    private final CompanyDirectory directory;
    private final CompleteCompany completeCompany;

    @Inject
    CompanyResource(CallerProvider caller, CompanyDirectory directory, CompleteCompany completeCompany) {
        this.caller = caller;
        this.directory = directory;
        this.completeCompany = completeCompany;
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.ADMIN})
    @Operation(operationId = "searchCompanies", summary = "Companies of the caller's sectors, by name, place or number")
    public Paged<CompanyView> search(
            @QueryParam("q") @DefaultValue("") @Size(max = 100, message = "q is hoogstens 100 tekens lang.")
                    String words,
            @Valid @BeanParam PageQuery page) {
        var found = directory.search(CompanySearch.by(caller.get(), words), page.index(), page.size());
        return page.of(found.items(), found.total());
    }

    @GET
    @Path("{enterpriseNumber}")
    @RolesAllowed({Roles.COMPANY, Roles.CONSULTANT, Roles.ADMIN})
    @Operation(operationId = "getCompany", summary = "A company's register entry; its ETag is needed to change it")
    public RestResponse<CompanyView> get(@PathParam("enterpriseNumber") String number) {
        return tagged(RestResponse.Status.OK, directory.get(caller.get(), parse(number)));
    }

    @PUT
    @Path("{enterpriseNumber}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMPANY, Roles.ADMIN})
    @Operation(
            operationId = "putCompany",
            summary = "Completes or changes a register entry: by the company itself or the administrator",
            description = "An entry that exists needs If-Match with its ETag, or * to replace whatever is there.")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "201", description = "Created")
    public RestResponse<CompanyView> put(
            @PathParam("enterpriseNumber") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Stuur de gegevens van de onderneming mee.") CompanyInput input) {
        var change = completeCompany.with(caller.get(), parse(number), input.toForm(), IfMatch.matching(ifMatch));
        var status = change.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return tagged(status, directory.view(change.company()));
    }

    private static RestResponse<CompanyView> tagged(RestResponse.Status status, CompanyView company) {
        return RestResponse.ResponseBuilder.create(status, company)
                .header(HttpHeaders.ETAG, IfMatch.etag(company.version()))
                .build();
    }

    private static EnterpriseNumber parse(String number) {
        return EnterpriseNumber.parse(number)
                .orElseThrow(() -> Refused.malformed(List.of(Issue.in(
                        Issue.In.PATH,
                        "enterpriseNumber",
                        "check-digit",
                        "Dit is geen juist ondernemingsnummer: controleer de tien cijfers."))));
    }
}
