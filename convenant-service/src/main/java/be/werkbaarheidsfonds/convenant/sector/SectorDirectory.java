package be.werkbaarheidsfonds.convenant.sector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sectors, as the other capabilities of this service use them. */
@ApplicationScoped
public class SectorDirectory {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");

    private final Sectors sectors;

    @Inject
    SectorDirectory(Sectors sectors) {
        this.sectors = sectors;
    }

    @Transactional
    public List<SectorView> all() {
        return sectors.byName().stream().map(SectorView::from).toList();
    }

    @Transactional
    public Optional<SectorView> find(String code) {
        return CODE.matcher(code).matches() ? sectors.findByIdOptional(code).map(SectorView::from) : Optional.empty();
    }

    /** The name of a sector, its code where a newer version of the suite knows more sectors. */
    public String nameOf(String code) {
        return find(code).map(SectorView::name).orElse(code);
    }

    /** Makes whoever decides something about this sector wait for the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String code) {
        sectors.lock(code);
    }
}
