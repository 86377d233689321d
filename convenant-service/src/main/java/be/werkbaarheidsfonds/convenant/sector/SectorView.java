package be.werkbaarheidsfonds.convenant.sector;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sector, for pages and the API.
 *
 * @param verified false when no publication confirms it yet
 */
@Schema(name = "Sector")
public record SectorView(
        String code,
        String name,
        @Nullable Fund fund,
        List<Committee> jointCommittees,
        String source,
        @Nullable String sourceAddress,
        boolean verified) {

    /** The training fund of the sector. */
    @Schema(name = "SectorFund")
    public record Fund(String name, boolean verified) {}

    /** A joint committee of the sector. */
    @Schema(name = "JointCommittee")
    public record Committee(String number, String source, boolean verified) {}

    static SectorView from(Sector sector) {
        var fund = sector.fundName();
        return new SectorView(
                sector.code(),
                sector.name(),
                fund == null ? null : new Fund(fund, sector.fundVerified()),
                sector.jointCommittees().stream()
                        .map(c -> new Committee(
                                c.number(), c.source().title(), c.source().verified()))
                        .toList(),
                sector.source().title(),
                sector.source().address(),
                sector.source().verified());
    }

    public boolean hasCommittee(String number) {
        return jointCommittees.stream().anyMatch(c -> c.number().equals(number));
    }
}
