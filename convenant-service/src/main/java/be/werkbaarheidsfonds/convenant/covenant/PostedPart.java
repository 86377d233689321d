package be.werkbaarheidsfonds.convenant.covenant;

import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a new objective or action, as they were typed. */
record PostedPart(
        @FormParam("objective") @Nullable String objective,
        @FormParam("title") @Nullable String title,
        @FormParam("description") @Nullable String description,
        @FormParam("level") @Nullable String level,
        @FormParam("theme") @Nullable String theme,
        @FormParam("indicator") @Nullable String indicator,
        @FormParam("target") @Nullable String target) {

    PartForm form(UUID id) {
        return new PartForm(
                id,
                Texts.orEmpty(objective),
                Texts.orEmpty(title),
                Texts.orEmpty(description),
                Texts.orEmpty(level),
                Texts.orEmpty(theme),
                Texts.orEmpty(indicator),
                Texts.orEmpty(target));
    }
}
