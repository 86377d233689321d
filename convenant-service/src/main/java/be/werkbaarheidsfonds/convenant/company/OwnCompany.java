package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The entry of the company the caller acts for; it is made the first time anyone asks. */
@ApplicationScoped
public class OwnCompany {

    private final RegisterCompany register;
    private final CompanyDirectory directory;

    @Inject
    OwnCompany(RegisterCompany register, CompanyDirectory directory) {
        this.register = register;
        this.directory = directory;
    }

    @Transactional
    public CompanyView of(Caller caller) {
        return directory.view(register.ifUnknown(caller, caller.company(), caller.organisationName()));
    }
}
