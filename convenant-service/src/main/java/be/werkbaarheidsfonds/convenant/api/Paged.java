package be.werkbaarheidsfonds.convenant.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a collection, after the Belgif REST guide.
 *
 * @param total items of the whole collection
 * @param prev address of the page before, absent on the first
 * @param next address of the page after, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paged<T>(
        List<T> items,
        long total,
        int page,
        int pageSize,
        @Nullable String prev,
        @Nullable String next) {}
