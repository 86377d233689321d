package be.werkbaarheidsfonds.scan.equivalent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a company measured workability with another instrument. Only what is declared: never the report,
 * which carries small groups (rule F3).
 */
@Entity
@Table(name = "equivalent_declaration")
public class Declaration {

    @Id
    private UUID id;

    @Version
    private long version;

    private String enterpriseNumber;
    private String companyName;
    private String instrument;
    private String conductedBy;
    private LocalDate measuredOn;
    private int respondents;

    @Enumerated(EnumType.STRING)
    private DeclarationStatus status = DeclarationStatus.DECLARED;

    private LocalDate declaredOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    protected Declaration() {}

    Declaration(UUID id, String enterpriseNumber, String companyName, DeclarationDetails details, LocalDate on) {
        this.id = id;
        this.enterpriseNumber = enterpriseNumber;
        this.companyName = companyName;
        this.instrument = details.instrument();
        this.conductedBy = details.conductedBy();
        this.measuredOn = details.measuredOn();
        this.respondents = details.respondents();
        this.declaredOn = on;
    }

    /** Takes the effect of an action the lifecycle moved to this status. */
    void take(DeclarationAction action, DeclarationStatus to) {
        switch (action) {
            case DeclarationAction.Recognise a -> decided(a.on(), a.reason());
            case DeclarationAction.Refuse a -> decided(a.on(), a.reason());
            case DeclarationAction.Withdraw a -> decidedOn = a.on();
        }
        status = to;
    }

    private void decided(LocalDate on, String why) {
        decidedOn = on;
        reason = why;
    }

    boolean belongsTo(String company) {
        return enterpriseNumber.equals(company);
    }

    DeclarationDetails details() {
        return new DeclarationDetails(instrument, conductedBy, measuredOn, respondents);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String enterpriseNumber() {
        return enterpriseNumber;
    }

    String companyName() {
        return companyName;
    }

    DeclarationStatus status() {
        return status;
    }

    LocalDate declaredOn() {
        return declaredOn;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
