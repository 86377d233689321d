package be.werkbaarheidsfonds.systemtests.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.local.suite.Service;
import be.werkbaarheidsfonds.systemtests.delivery.Respondents.Respondent;
import be.werkbaarheidsfonds.systemtests.harness.RunningSuite;
import be.werkbaarheidsfonds.systemtests.harness.SystemTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The second attacker (rule E2): after a scan closed he has every byte the suite wrote anywhere: PostgreSQL's tables
 * and write-ahead log, Kafka's topics, every log, the key store. He looks for what he knows there must have been.
 */
@SystemTest
@Order(995)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondAttackerTest {

    /** In a key file the private key comes last: this tag, this length. */
    private static final String PRIVATE_KEY = "\u001a ";

    private static final int KEY_BYTES = 32;
    private static final int LOOKED_FOR = 5;

    private final RunningSuite suite;
    private final TwiceRunScan scan;
    private Findings found = Findings.of(List.of());

    SecondAttackerTest(RunningSuite suite) {
        this.suite = suite;
        this.scan = TwiceRunScan.of(suite);
    }

    /** What is in memory of the database server belongs to its files too. */
    @BeforeAll
    void readEverything() {
        suite.rows(Service.SCAN).execute("CHECKPOINT");
        writeSheetAhead();
        var sought = Stream.of(
                        Stream.of(scan.id(), sealedSheet()), privateKey(), codes(), answersAsSealed(), answersAsSent())
                .flatMap(all -> all)
                .toList();
        found = Findings.in(suite.suite().config().state(), sought);
    }

    /**
     * The server may have thrown away the part of its log in which the sheets were, so one of them is written into it
     * now. Three times: a page of the log that ends within a sheet breaks one of them only.
     */
    private void writeSheetAhead() {
        var sheet = scan.sealedSheets().getFirst();
        suite.rows(Service.SCAN)
                .value(
                        "SELECT pg_logical_emit_message(true, 'sheet', sheet || sheet || sheet) FROM (SELECT ?::bytea) AS t (sheet)",
                        sheet);
    }

    /** A character a byte, as everything that is sought. */
    private String sealedSheet() {
        return new String(scan.sealedSheets().getFirst(), ISO_8859_1);
    }

    /** As it is, and as text would have it. */
    private Stream<String> privateKey() {
        var file = new String(scan.key(), ISO_8859_1);
        var at = file.lastIndexOf(PRIVATE_KEY) + PRIVATE_KEY.length();
        var key = Arrays.copyOfRange(scan.key(), at, at + KEY_BYTES);
        return Stream.of(
                new String(key, ISO_8859_1),
                HexFormat.of().formatHex(key),
                Base64.getEncoder().encodeToString(key));
    }

    private Stream<String> codes() {
        return scan.codes().stream().limit(LOOKED_FOR).flatMap(code -> Stream.of(code, code.replace("-", "")));
    }

    private Stream<String> answersAsSealed() {
        return scan.codes().stream().limit(LOOKED_FOR).map(code -> {
            var answers = new StringBuilder();
            for (var i = 0; i < scan.respondents().questions().size(); i++) {
                answers.append((char) answer(code, i));
            }
            return answers.toString();
        });
    }

    /** The first ten as a form has them: enough to know a sheet by. */
    private Stream<String> answersAsSent() {
        return scan.codes().stream().limit(LOOKED_FOR).map(code -> {
            var pairs = new ArrayList<String>();
            for (var i = 0; i < 10; i++) {
                pairs.add(scan.respondents().questions().get(i) + "=" + answer(code, i));
            }
            return String.join("&", pairs);
        });
    }

    private static int answer(String code, int question) {
        return Respondents.answer(new Respondent(code, UUID.randomUUID()), question);
    }

    @Test
    void he_finds_what_is_there_so_his_search_works() {
        assertThat(found.filesWith(scan.id()))
                .as("the campaign's id, in Kafka and in the tables")
                .anyMatch(file -> file.startsWith("kafka/"))
                .anyMatch(file -> file.contains("postgresql/data/base/"));
        assertThat(found.filesWith(sealedSheet()))
                .as("a sealed sheet, in the write-ahead log")
                .anyMatch(file -> file.contains("/pg_wal/"));
    }

    @Test
    void he_finds_no_key_that_opens_a_sheet() {
        assertThat(scan.hasKey()).isFalse();
        assertThat(privateKey())
                .allSatisfy(key -> assertThat(found.filesWith(key)).isEmpty());
    }

    @Test
    void he_finds_no_sheet_that_can_be_read() {
        assertThat(answersAsSealed())
                .hasSize(LOOKED_FOR)
                .allSatisfy(answers -> assertThat(found.filesWith(answers)).isEmpty());
        assertThat(answersAsSent())
                .hasSize(LOOKED_FOR)
                .allSatisfy(answers -> assertThat(found.filesWith(answers)).isEmpty());
    }

    @Test
    void he_finds_no_code_and_so_no_link_from_a_code_to_a_person() {
        assertThat(codes())
                .hasSize(2 * LOOKED_FOR)
                .allSatisfy(code -> assertThat(found.filesWith(code)).isEmpty());
    }

    @Test
    void no_row_of_any_table_has_a_sheet_or_a_code_of_it() throws SQLException {
        var sought = Stream.concat(
                        codes(), scan.sealedSheets().stream().limit(LOOKED_FOR).map(HexFormat.of()::formatHex))
                .map(text -> "%" + text + "%")
                .toArray(String[]::new);
        for (var service : List.of(Service.SCAN, Service.FUND, Service.CONVENANT, Service.DIALOGUE)) {
            for (var table : tables(service)) {
                assertThat(rowsLike(service, table, sought))
                        .as(service + " " + table)
                        .isZero();
            }
        }
    }

    private long rowsLike(Service service, String table, String[] patterns) throws SQLException {
        try (var connection = suite.database(service);
                var select = connection.prepareStatement(
                        "SELECT count(*) FROM " + table + " AS t WHERE t::text ILIKE ANY (?)")) {
            select.setArray(1, connection.createArrayOf("text", patterns));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<String> tables(Service service) throws SQLException {
        try (var connection = suite.database(service);
                var select =
                        connection.prepareStatement("SELECT quote_ident(table_schema) || '.' || quote_ident(table_name)"
                                + " FROM information_schema.tables WHERE table_type = 'BASE TABLE'"
                                + " AND table_schema NOT IN ('pg_catalog', 'information_schema')");
                var rows = select.executeQuery()) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            assertThat(tables).isNotEmpty();
            return tables;
        }
    }
}
