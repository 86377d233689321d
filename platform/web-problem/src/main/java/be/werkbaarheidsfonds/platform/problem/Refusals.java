package be.werkbaarheidsfonds.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.CompositeException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one table from what was thrown to what is answered; empty means a fault of ours. */
final class Refusals {

    /** What the database says of text it can't keep, a NUL for instance: nobody types that. */
    private static final String NOT_A_CHARACTER = "22021";

    /** Another request stored the same thing between our look and our write. */
    private static final String STORED_MEANWHILE = "23505";

    private Refusals() {}

    static Optional<Refused> of(@Nullable Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            var refused = ofOne(t);
            if (refused != null) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Refused ofOne(Throwable thrown) {
        return switch (thrown) {
            case Refused refused -> refused;
            case JacksonException json -> Refused.malformed(List.of(JsonIssue.of(json)));
            case ConstraintViolationException missing
            when ViolationIssues.isMissing(missing) -> Refused.malformed(ViolationIssues.of(missing));
            case ConstraintViolationException violations -> Refused.invalid(ViolationIssues.of(violations));
            case SQLException sql when NOT_A_CHARACTER.equals(sql.getSQLState()) -> HttpRefusal.of(400);
            case SQLException sql
            when STORED_MEANWHILE.equals(sql.getSQLState()) ->
                Refused.conflict(
                        "stored-meanwhile",
                        "Dit werd op hetzelfde moment nog eens verstuurd. Kijk of het er al staat, of probeer opnieuw.");
            case UnauthorizedException e -> HttpRefusal.of(401);
            case AuthenticationException e -> HttpRefusal.of(401);
            case ForbiddenException e -> HttpRefusal.of(403);
            // the reader of bodies wraps what Jackson says; its words are the better ones
            case WebApplicationException web ->
                of(web.getCause()).orElse(HttpRefusal.of(web.getResponse().getStatus()));
            case CompositeException composite ->
                of(composite.getCauses().getFirst()).orElse(null);
            default -> isStale(thrown) ? Refused.stale() : null;
        };
    }

    /** By name: this library serves the gateway too, which has no database. */
    private static boolean isStale(Throwable thrown) {
        return switch (thrown.getClass().getName()) {
            case "jakarta.persistence.OptimisticLockException",
                    "org.hibernate.StaleObjectStateException",
                    "org.hibernate.StaleStateException" -> true;
            default -> false;
        };
    }
}
