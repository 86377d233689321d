package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a definition is for. */
public enum DefinitionKind {
    /** Asked of everyone; modules are put on top of it (rule A1). */
    @JsonProperty("base")
    BASE("Basispakket"),
    /** Questions of a sector or theme, asked together with a base package. */
    @JsonProperty("module")
    MODULE("Module"),
    /** Someone else's questionnaire, complete in itself and scored by its own rules. */
    @JsonProperty("standalone")
    STANDALONE("Zelfstandige vragenlijst");

    private final String dutch;

    DefinitionKind(String dutch) {
        this.dutch = dutch;
    }

    public String dutch() {
        return dutch;
    }
}
