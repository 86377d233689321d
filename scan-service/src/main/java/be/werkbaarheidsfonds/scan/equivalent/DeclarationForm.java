package be.werkbaarheidsfonds.scan.equivalent;

import org.jspecify.annotations.Nullable;

/** A declaration as it was typed or sent, before any rule. */
record DeclarationForm(
        @Nullable String instrument,
        @Nullable String conductedBy,
        @Nullable String measuredOn,
        @Nullable String respondents) {

    static final DeclarationForm BLANK = new DeclarationForm("", "", "", "");
}
