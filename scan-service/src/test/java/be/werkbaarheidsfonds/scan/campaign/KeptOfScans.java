package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.ScanOfTests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the service keeps of a scan: its rows, its key, its events. */
@ApplicationScoped
class KeptOfScans {

    @Inject
    DataSource database;

    @ConfigProperty(name = "werkbaarheidsfonds.state-folder")
    Path state;

    Path keyOf(ScanOfTests scan) {
        return state.resolve("scan-keys").resolve(scan.id() + ".campaign-key");
    }

    long count(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    List<String> events(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT type FROM outbox_event WHERE subject = ? ORDER BY version")) {
            select.setString(1, id.toString());
            try (var rows = select.executeQuery()) {
                var types = new ArrayList<String>();
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
                return types;
            }
        }
    }
}
