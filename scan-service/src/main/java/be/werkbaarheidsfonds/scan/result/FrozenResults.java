package be.werkbaarheidsfonds.scan.result;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.fold.BlockStatistics;
import be.werkbaarheidsfonds.scan.fold.CompanyStatistics;
import be.werkbaarheidsfonds.scan.fold.Folded;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.ref.SoftReference;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statistics that are kept and the results printed from them. Written once; the service's role can't change them. */
@ApplicationScoped
public class FrozenResults {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final SoftReference<@Nullable FrozenResult> NOT_READ = new SoftReference<>(null);

    /** As long as there is memory for them. */
    private final Map<UUID, SoftReference<@Nullable FrozenResult>> known = new ConcurrentHashMap<>();

    private final DataSource database;

    @Inject
    FrozenResults(DataSource database) {
        this.database = database;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** Keeps a campaign's statistics and its result, and gives the result its number. */
    @Transactional(TxType.MANDATORY)
    public String freeze(UUID campaign, Folded folded, PublishedResult result, LocalDate on) {
        for (var i = 0; i < folded.blocks().size(); i++) {
            keep(campaign, i, folded.blocks().get(i));
        }
        folded.company().ifPresent(company -> keep(campaign, company));
        var number = "WS-%d-%05d".formatted(on.getYear(), nextNumber());
        return run(
                "INSERT INTO frozen_result (campaign_id, number, frozen_on, content) VALUES (?, ?, ?, ?)", insert -> {
                    insert.setObject(1, campaign);
                    insert.setString(2, number);
                    insert.setObject(3, on);
                    insert.setString(4, write(result));
                    insert.executeUpdate();
                    return number;
                });
    }

    /** Reading one of five hundred groups takes a tenth of a second, and it never changes: it is read once. */
    @Transactional(TxType.REQUIRED)
    public Optional<FrozenResult> find(UUID campaign) {
        var read = known.getOrDefault(campaign, NOT_READ).get();
        if (read != null) {
            return Optional.of(read);
        }
        var found = select(campaign);
        found.ifPresent(result -> known.put(campaign, new SoftReference<>(result)));
        return found;
    }

    private Optional<FrozenResult> select(UUID campaign) {
        return run("SELECT number, frozen_on, content FROM frozen_result WHERE campaign_id = ?", select -> {
            select.setObject(1, campaign);
            return first(select);
        });
    }

    /** The number alone, for who shows no more than that. */
    @Transactional(TxType.REQUIRED)
    public Optional<String> number(UUID campaign) {
        return run("SELECT number FROM frozen_result WHERE campaign_id = ?", select -> {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.<String>empty();
            }
        });
    }

    /** The wave before this one, of the same company; whatever its instrument was. */
    @Transactional(TxType.REQUIRED)
    public Optional<FrozenResult> before(UUID campaign) {
        return run(
                "SELECT earlier.number, earlier.frozen_on, earlier.content FROM frozen_result earlier"
                        + " JOIN campaign of_it ON of_it.id = earlier.campaign_id"
                        + " JOIN campaign this ON this.enterprise_number = of_it.enterprise_number"
                        + " WHERE this.id = ? AND of_it.id <> this.id AND of_it.status = 'REPORTED'"
                        + " AND of_it.closed_on <= this.opened_on AND of_it.created_at < this.created_at"
                        + " ORDER BY earlier.frozen_on DESC, of_it.created_at DESC LIMIT 1",
                select -> {
                    select.setObject(1, campaign);
                    return first(select);
                });
    }

    private static Optional<FrozenResult> first(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var text = row.getString(3);
            return Optional.of(new FrozenResult(row.getString(1), row.getObject(2, LocalDate.class), read(text), text));
        }
    }

    /** How many sheets the kept statistics are of. */
    @Transactional(TxType.REQUIRED)
    public int respondentsKept(UUID campaign) {
        return run("SELECT coalesce(sum(respondents), 0) FROM block_statistics WHERE campaign_id = ?", select -> {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private void keep(UUID campaign, int position, BlockStatistics statistics) {
        run(
                "INSERT INTO block_statistics (campaign_id, position, respondents, statistics)"
                        + " VALUES (?, ?, ?, ?::jsonb)",
                insert -> {
                    insert.setObject(1, campaign);
                    insert.setInt(2, position);
                    insert.setInt(3, statistics.respondents());
                    insert.setString(4, write(statistics));
                    return insert.executeUpdate();
                });
    }

    private void keep(UUID campaign, CompanyStatistics statistics) {
        run("INSERT INTO company_statistics (campaign_id, statistics) VALUES (?, ?::jsonb)", insert -> {
            insert.setObject(1, campaign);
            insert.setString(2, write(statistics));
            return insert.executeUpdate();
        });
    }

    private long nextNumber() {
        return run("SELECT nextval('result_number')", select -> {
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result can't be written", e);
        }
    }

    private static PublishedResult read(String json) {
        try {
            return JSON.readValue(json, PublishedResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frozen result can't be read", e);
        }
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The results can't be reached", e);
        }
    }
}
