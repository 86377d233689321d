package be.werkbaarheidsfonds.convenant.covenant;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** The fields of the frame's form, as they were typed. */
record PostedFrame(
        @FormParam("sector") @Nullable String sector,
        @FormParam("title") @Nullable String title,
        @FormParam("from") @Nullable String from,
        @FormParam("until") @Nullable String until,
        @FormParam("employers") @Nullable String employers,
        @FormParam("employees") @Nullable String employees,
        @FormParam("sector-fund") @Nullable String sectorFund,
        @FormParam("government") @Nullable String government) {

    Frame frame() {
        return new Frame(
                Texts.orEmpty(sector),
                Texts.orEmpty(title),
                Texts.orEmpty(from),
                Texts.orEmpty(until),
                Texts.orEmpty(employers),
                Texts.orEmpty(employees),
                Texts.orEmpty(sectorFund),
                Texts.orEmpty(government));
    }
}
