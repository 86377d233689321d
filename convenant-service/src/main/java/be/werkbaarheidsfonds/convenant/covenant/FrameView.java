package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.platform.portal.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a covenant's frame.
 *
 * @param version of the covenant that is changed, null for a new one
 */
record FrameView(UUID id, @Nullable Long version, Frame frame, List<Option> sectors) {

    static FrameView blank(UUID id, List<Option> sectors) {
        return new FrameView(id, null, Frame.BLANK, sectors);
    }

    public boolean isNew() {
        return version == null;
    }

    /** Where the form posts to. */
    public String address() {
        return isNew() ? "/convenant/convenanten" : "/convenant/convenanten/" + id + "/wijzigen";
    }

    /** Where Cancel leads. */
    public String back() {
        return isNew() ? "/convenant/convenanten" : "/convenant/convenanten/" + id;
    }
}
