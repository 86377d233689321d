package be.werkbaarheidsfonds.fund.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Decision letters by application. */
@ApplicationScoped
public class DecisionLetters implements PanacheRepositoryBase<DecisionLetter, UUID> {

    private final RenderLetter render;
    private final Clock clock;

    @Inject
    DecisionLetters(RenderLetter render, Clock clock) {
        this.render = render;
        this.clock = clock;
    }

    /** Renders the letter of a decision and keeps it, in the decision's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(UUID applicationId, LetterContent content) {
        var fileName = "beslissing-" + content.reference() + ".pdf";
        persist(new DecisionLetter(applicationId, fileName, render.render(content), clock.instant()));
    }

    public Optional<DecisionLetter> of(UUID applicationId) {
        return findByIdOptional(applicationId);
    }
}
