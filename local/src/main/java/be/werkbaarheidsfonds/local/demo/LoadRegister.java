package be.werkbaarheidsfonds.local.demo;

import java.util.Map;

/** Every company completes its own entry in the register. */
final class LoadRegister {

    private final Portal portal;

    LoadRegister(Portal portal) {
        this.portal = portal;
    }

    void load() {
        Company.all().forEach(this::complete);
    }

    private void complete(Company company) {
        var path = "/api/convenant/v1/companies/" + company.number();
        var manager = portal.of(company);
        var entry = Map.of(
                "name", company.name(),
                "sector", company.sector(),
                "headcount", company.headcount(),
                "municipality", company.municipality(),
                "jointCommittee", company.jointCommittee());
        Waiting.until("the sectors", () -> manager.tryPut(path, entry), Answer::ok);
    }
}
