package be.werkbaarheidsfonds.scan.responding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For who answers through a program of their own: the same as the pages, without an account. */
@Path("/api/scan/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "respondents")
class RespondentResource {

    private final OpenQuestionnaire openQuestionnaire;
    private final SubmitSheet submitSheet;

    @Inject
    RespondentResource(OpenQuestionnaire openQuestionnaire, SubmitSheet submitSheet) {
        this.openQuestionnaire = openQuestionnaire;
        this.submitSheet = submitSheet;
    }

    /**
     * A code travels in a body, never in a path (rule B2).
     *
     * @param language {@code nl, fr, de, en}; what the instrument does not have comes in Dutch
     */
    public record CodeInput(@Nullable String code, @Nullable String language) {}

    /**
     * A filled-in sheet.
     *
     * @param scan the one the questionnaire named; may be left out
     * @param sheet the id the questionnaire gave, or another random UUID (version 4)
     * @param department value of a place, null to leave it open
     * @param margins value of a category per margin; leave out to leave it open
     * @param language the language it was read in, Dutch when it is left out; only for calibration
     * @param answers per question's code: {@code 1} to {@code 5}, {@code liever-niet} or {@code nvt}; leave out to skip
     * @param absent codes of the groups about something the respondent does not have
     */
    public record SheetInput(
            @Nullable String code,
            @Nullable String scan,
            @Nullable String sheet,
            @Nullable Integer department,
            @Nullable Map<String, @Nullable String> margins,
            @Nullable String language,
            @Nullable Map<String, @Nullable String> answers,
            @Nullable Set<@Nullable String> absent) {

        private Map<String, String> chosenMargins() {
            return margins == null
                    ? Map.of()
                    : margins.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, margin -> Objects.requireNonNullElse(margin.getValue(), "")));
        }

        SheetForm toForm() {
            return new SheetForm(
                    code,
                    scan,
                    sheet,
                    department == null ? null : department.toString(),
                    chosenMargins(),
                    language,
                    answers == null
                            ? Map.of()
                            : answers.entrySet().stream()
                                    .collect(Collectors.toMap(
                                            Map.Entry::getKey, answer -> List.of(String.valueOf(answer.getValue())))),
                    absent == null
                            ? Set.of()
                            : absent.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
                    Set.of());
        }
    }

    @POST
    @Path("questionnaires")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openQuestionnaire", summary = "The questionnaire a code gives access to; no token needed")
    public Questionnaire open(@NotNull(message = "Stuur de code mee.") CodeInput input) {
        return openQuestionnaire.with(input.code(), input.language());
    }

    @POST
    @Path("sheets")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitSheet",
            summary = "Sends a sheet, once; no token needed",
            description = "Sending the same sheet again is harmless.")
    public Uni<Void> submit(@NotNull(message = "Stuur het ingevulde blad mee.") SheetInput input) {
        return submitSheet.with(input.toForm());
    }
}
