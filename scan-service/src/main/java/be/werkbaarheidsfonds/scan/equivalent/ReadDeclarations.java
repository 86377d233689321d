package be.werkbaarheidsfonds.scan.equivalent;

import be.werkbaarheidsfonds.platform.identity.Caller;
import be.werkbaarheidsfonds.platform.identity.Roles;
import be.werkbaarheidsfonds.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows a company its declarations, and an administrator everyone's. */
@ApplicationScoped
class ReadDeclarations {

    private final Declarations declarations;

    @Inject
    ReadDeclarations(Declarations declarations) {
        this.declarations = declarations;
    }

    /** A page of declarations. */
    record Found(List<DeclarationView> items, long total) {

        Found {
            items = List.copyOf(items);
        }
    }

    /** @param page from 0 */
    @Transactional
    Found visibleTo(Caller caller, int page, int size) {
        if (caller.has(Roles.ADMIN)) {
            return new Found(views(declarations.ofAll(page, size)), declarations.count());
        }
        var company = caller.company().value();
        return new Found(views(declarations.ofCompany(company, page, size)), declarations.countOfCompany(company));
    }

    @Transactional
    DeclarationView get(Caller caller, UUID id) {
        return DeclarationView.of(visible(caller, declarations.findByIdOptional(id)));
    }

    /** Someone else's does not exist. */
    static Declaration visible(Caller caller, Optional<Declaration> found) {
        return found.filter(declaration -> caller.has(Roles.ADMIN)
                        || declaration.belongsTo(caller.company().value()))
                .orElseThrow(() -> Refused.notFound("Deze verklaring bestaat niet of is niet van uw onderneming."));
    }

    private static List<DeclarationView> views(List<Declaration> found) {
        return found.stream().map(DeclarationView::of).toList();
    }
}
