package be.werkbaarheidsfonds.convenant.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Employees first, oldest first. */
@ApplicationScoped
class ListFigures {

    private final WorkabilityFigures figures;

    @Inject
    ListFigures(WorkabilityFigures figures) {
        this.figures = figures;
    }

    @Transactional
    List<FigureView> all() {
        return figures.inOrder().stream().map(FigureView::from).toList();
    }
}
