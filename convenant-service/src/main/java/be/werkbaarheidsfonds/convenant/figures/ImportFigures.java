package be.werkbaarheidsfonds.convenant.figures;

import be.werkbaarheidsfonds.convenant.reference.ReferenceFile;
import be.werkbaarheidsfonds.convenant.reference.ReferenceImport;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes over the published figures of the reference file. */
@ApplicationScoped
class ImportFigures {

    private final ReferenceImport imports;
    private final WorkabilityFigures figures;

    @Inject
    ImportFigures(ReferenceImport imports, WorkabilityFigures figures) {
        this.imports = imports;
        this.figures = figures;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        from(FigureFile.inJar());
    }

    /** Whether there was anything new in it. */
    @Transactional
    boolean from(ReferenceFile<FigureFile> file) {
        return imports.once(file, content -> content.figures().forEach(entry -> takeOver(entry, content)));
    }

    private void takeOver(FigureFile.Entry entry, FigureFile file) {
        var survey = new WorkabilityFigure.Survey(entry.population(), entry.year());
        var figure = figures.findByIdOptional(survey).orElseGet(() -> WorkabilityFigure.of(survey));
        figure.describe(entry, file.source(entry));
        figures.persist(figure);
    }
}
