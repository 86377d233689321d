package be.werkbaarheidsfonds.convenant.sector;

import be.werkbaarheidsfonds.convenant.reference.Source;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sector that can have a covenant. */
@Entity
class Sector {

    @Id
    private String code;

    private String name;

    private @Nullable String fundName;

    private boolean fundVerified;

    @Embedded
    private Source source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "joint_committee", joinColumns = @JoinColumn(name = "sector_code"))
    @OrderColumn(name = "position")
    private List<JointCommittee> jointCommittees = new ArrayList<>();

    @Version
    private long version;

    protected Sector() {}

    static Sector named(String code) {
        var sector = new Sector();
        sector.code = code;
        return sector;
    }

    /** Takes over what the reference file says; whether anything the other services know changed. */
    boolean describe(SectorFile.Entry entry, SectorFile file) {
        var numbersBefore = numbers();
        var changed = !entry.name().equals(name);
        name = entry.name();
        fundName = entry.fund() == null ? null : entry.fund().name();
        fundVerified =
                entry.fund() != null && file.source(entry.fund().source()).verified();
        source = file.source(entry.source());
        jointCommittees.clear();
        entry.jointCommittees()
                .forEach(c -> jointCommittees.add(new JointCommittee(c.number(), file.source(c.source()))));
        return changed || !numbersBefore.equals(numbers());
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    @Nullable
    String fundName() {
        return fundName;
    }

    boolean fundVerified() {
        return fundVerified;
    }

    Source source() {
        return source;
    }

    List<JointCommittee> jointCommittees() {
        return List.copyOf(jointCommittees);
    }

    List<String> numbers() {
        return jointCommittees.stream().map(JointCommittee::number).toList();
    }
}
