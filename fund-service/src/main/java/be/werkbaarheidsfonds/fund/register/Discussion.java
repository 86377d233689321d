package be.werkbaarheidsfonds.fund.register;

import be.werkbaarheidsfonds.contracts.dialogue.ActionsDiscussed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That actions were discussed in a company's social dialogue. */
@Entity
public class Discussion {

    @Id
    private UUID id;

    private String enterpriseNumber;
    private String body;
    private LocalDate heldOn;
    private boolean agreed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> actions;

    protected Discussion() {}

    Discussion(ActionsDiscussed event) {
        id = event.discussionId();
        enterpriseNumber = event.enterpriseNumber();
        body = event.body();
        heldOn = event.heldOn();
        agreed = event.agreed();
        actions = event.actions();
    }

    public UUID id() {
        return id;
    }

    String enterpriseNumber() {
        return enterpriseNumber;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public boolean agreed() {
        return agreed;
    }

    public List<String> actions() {
        return List.copyOf(actions);
    }

    /** The body in Dutch: the cascade of the werkbaarheidscheque. */
    public String bodyInDutch() {
        return switch (body) {
            case "or" -> "de ondernemingsraad";
            case "cpbw" -> "het comité voor preventie en bescherming op het werk (CPBW)";
            case "union-delegation" -> "de syndicale afvaardiging";
            case "employees" -> "het personeel";
            default -> body;
        };
    }
}
