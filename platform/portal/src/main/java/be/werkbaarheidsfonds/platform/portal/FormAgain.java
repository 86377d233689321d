package be.werkbaarheidsfonds.platform.portal;

import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.platform.problem.Refusal;
import be.werkbaarheidsfonds.platform.problem.Refused;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** The page a refused form was on, as it was typed, with everything that is wrong. */
public final class FormAgain {

    private FormAgain() {}

    /**
     * Only what a person can mend in the form leads back to it; any other refusal is thrown on and is a page of its
     * own.
     */
    public static Response after(Refused refused, Function<List<Issue>, TemplateInstance> page) {
        if (refused.refusal() != Refusal.INVALID) {
            throw refused;
        }
        return Response.status(refused.refusal().status())
                .entity(page.apply(refused.issues()))
                .build();
    }
}
