package be.werkbaarheidsfonds.scan.equivalent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of a measurement with another instrument.
 *
 * @param status {@code declared, recognised, refused, withdrawn}
 * @param reason why it was recognised or refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclarationView(
        UUID id,
        @JsonIgnore long version,
        String enterpriseNumber,
        String companyName,
        String instrument,
        String conductedBy,
        LocalDate measuredOn,
        int respondents,
        String status,
        @JsonIgnore String statusText,
        LocalDate declaredOn,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {

    static DeclarationView of(Declaration declaration) {
        var details = declaration.details();
        return new DeclarationView(
                declaration.id(),
                declaration.version(),
                declaration.enterpriseNumber(),
                declaration.companyName(),
                details.instrument(),
                details.conductedBy(),
                details.measuredOn(),
                details.respondents(),
                declaration.status().code(),
                declaration.status().dutch(),
                declaration.declaredOn(),
                declaration.decidedOn(),
                declaration.reason());
    }

    @JsonIgnore
    public boolean isOpen() {
        return status.equals(DeclarationStatus.DECLARED.code());
    }

    @JsonIgnore
    public boolean isRecognised() {
        return status.equals(DeclarationStatus.RECOGNISED.code());
    }

    @JsonIgnore
    public String address() {
        return "/scan/evenwaardig/" + id;
    }
}
