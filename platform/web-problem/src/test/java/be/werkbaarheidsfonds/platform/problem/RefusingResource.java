package be.werkbaarheidsfonds.platform.problem;

import io.quarkus.security.UnauthorizedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import java.util.List;

/** A resource that refuses in every way, for the tests of this library. */
@Path("/")
public class RefusingResource {

    public record Department(
            @NotBlank(message = "Geef een naam.") String name,
            @Min(value = 1, message = "Minstens 1.") int headcount) {}

    public record Body(@NotNull @Valid List<Department> departments) {}

    @POST
    @Path("api/things")
    public Body create(@NotNull(message = "Stuur de afdelingen mee.") @Valid Body body) {
        return body;
    }

    @GET
    @Path("api/missing")
    public String missing() {
        throw Refused.notFound("Dit dossier bestaat niet, of niet voor u.");
    }

    @GET
    @Path("missing")
    @Produces("text/html")
    public String missingPage() {
        throw Refused.notFound("Dit dossier bestaat niet, of <niet> voor u.");
    }

    @GET
    @Path("api/unstorable")
    public String unstorable() {
        throw new IllegalStateException(new SQLException("invalid byte sequence for encoding UTF8: 0x00", "22021"));
    }

    @GET
    @Path("api/stored-meanwhile")
    public String storedMeanwhile() {
        throw new IllegalStateException(new SQLException("duplicate key value violates unique constraint", "23505"));
    }

    @GET
    @Path("api/private")
    public String onlyForCallers() {
        throw new UnauthorizedException();
    }

    @GET
    @Path("api/fault")
    public String fault() {
        throw new IllegalStateException("secret detail");
    }
}
