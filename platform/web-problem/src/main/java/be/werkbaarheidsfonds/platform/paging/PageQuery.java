package be.werkbaarheidsfonds.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a collection is asked for. A class: REST does not fill a record's {@code @Context} component. */
@SuppressWarnings("NullAway.Init") // REST fills the fields in before anyone asks for them
public final class PageQuery {

    @QueryParam("page")
    @DefaultValue("1")
    @Min(value = 1, message = "page begint bij 1.")
    @Max(value = 1_000_000, message = "page is hoogstens 1000000.")
    int page;

    @QueryParam("pageSize")
    @DefaultValue("50")
    @Min(value = 1, message = "pageSize is minstens 1.")
    @Max(value = 200, message = "pageSize is hoogstens 200.")
    int pageSize;

    @Context
    UriInfo uri;

    /** From 0. */
    public int index() {
        return page - 1;
    }

    public int size() {
        return pageSize;
    }

    /** The page of a collection that was read whole. */
    public <T> Paged<T> of(List<T> all) {
        var from = Math.min((long) index() * pageSize, all.size());
        var until = Math.min(from + pageSize, all.size());
        return of(all.subList((int) from, (int) until), all.size());
    }

    /** A page the database cut. */
    public <T> Paged<T> of(List<T> items, long total) {
        var last = Math.max(1, Math.ceilDiv(total, (long) pageSize));
        return new Paged<>(
                items, total, page, pageSize, page > 1 ? at(page - 1) : null, page < last ? at(page + 1) : null);
    }

    private @Nullable String at(int other) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("page", other)
                .build()
                .toString();
    }
}
