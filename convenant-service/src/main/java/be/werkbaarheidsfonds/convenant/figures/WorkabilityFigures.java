package be.werkbaarheidsfonds.convenant.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class WorkabilityFigures implements PanacheRepositoryBase<WorkabilityFigure, WorkabilityFigure.Survey> {

    List<WorkabilityFigure> inOrder() {
        return list("order by survey.population, survey.year");
    }
}
