package be.werkbaarheidsfonds.fund.register;

import be.werkbaarheidsfonds.contracts.scan.FindingShared;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a scan found, as the company shared it. */
@Entity
public class Finding {

    @Id
    private UUID scanId;

    private String enterpriseNumber;
    private String result;
    private LocalDate closedOn;
    private int headcount;
    private int respondents;
    private String workabilityRate;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> problems;

    protected Finding() {}

    Finding(FindingShared event) {
        scanId = event.scanId();
        enterpriseNumber = event.enterpriseNumber();
        result = event.result();
        closedOn = event.closedOn();
        headcount = event.headcount();
        respondents = event.respondents();
        workabilityRate = event.workabilityRate();
        problems = event.problems();
    }

    public UUID scanId() {
        return scanId;
    }

    public String enterpriseNumber() {
        return enterpriseNumber;
    }

    public String result() {
        return result;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public int headcount() {
        return headcount;
    }

    public int respondents() {
        return respondents;
    }

    public String workabilityRate() {
        return workabilityRate;
    }

    /** Problems found, worst first, as they are named in Dutch. */
    public List<String> problems() {
        return problems.stream().map(Scales::dutch).toList();
    }
}
