package be.werkbaarheidsfonds.scan;

import static io.restassured.RestAssured.given;

import be.werkbaarheidsfonds.platform.testkit.Tokens;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** A scan made, answered and closed through the API, as clients do. Each has a company of its own. */
public final class ScanOfTests {

    public static final String CAMPAIGNS = "/api/scan/v1/campaigns";
    private static final int OPEN_DAYS = 14;

    /** A program gets codes as a file, to which representatives must consent. */
    private static final Set<String> HAND_OUT = Set.of("open", "codes");

    private static int companies = 3_000_000;

    private final String company;
    private final UUID id = UUID.randomUUID();
    private List<String> codes = List.of();

    public ScanOfTests(Map<String, Integer> departments) {
        this(newCompany(), departments);
    }

    public ScanOfTests(String company, Map<String, Integer> departments) {
        this(input(departments), company);
    }

    private ScanOfTests(Object input, String company) {
        this.company = company;
        as(company)
                .header("Idempotency-Key", id)
                .body(input)
                .post(CAMPAIGNS)
                .then()
                .statusCode(201);
    }

    /** A scan of which more is said than its departments. */
    public static ScanOfTests saying(Map<String, Object> input) {
        return new ScanOfTests((Object) input, newCompany());
    }

    /** A person of this company at a page, who stays there when it leads elsewhere. */
    public static RequestSpecification browser(String company) {
        return given().auth()
                .oauth2(Tokens.company(company))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    /** A valid enterprise number nobody else in the tests has. */
    public static synchronized String newCompany() {
        companies++;
        return "%08d%02d".formatted(companies, 97 - companies % 97);
    }

    public static Map<String, Object> input(Map<String, Integer> departments) {
        var list = new ArrayList<Map<String, Object>>();
        departments.forEach((name, headcount) -> list.add(Map.of("name", name, "headcount", headcount)));
        var input = new LinkedHashMap<String, Object>();
        input.put(
                "headcount",
                departments.values().stream().mapToInt(Integer::intValue).sum());
        input.put("departments", list);
        input.put("closesOn", lastDay());
        input.put("groupsConfirmedBy", "cpbw");
        input.put("confirmedOn", LocalDate.now(ZoneId.of("Europe/Brussels")).toString());
        input.put("preventionAdviser", "Externe dienst, 02 000 00 00");
        return input;
    }

    /** Two weeks from now, as the service counts days. */
    public static String lastDay() {
        return LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(OPEN_DAYS).toString();
    }

    public static RequestSpecification as(String company) {
        return given().auth().oauth2(Tokens.company(company)).contentType(ContentType.JSON);
    }

    public UUID id() {
        return id;
    }

    public String company() {
        return company;
    }

    public String path() {
        return CAMPAIGNS + "/" + id;
    }

    public List<String> codes() {
        return codes;
    }

    public Response get() {
        return as(company).get(path());
    }

    public String etag() {
        return get().then().statusCode(200).extract().header("ETag");
    }

    public ScanOfTests open() {
        codes = act("open").then().statusCode(200).extract().jsonPath().getList("codes", String.class);
        return this;
    }

    public Response act(String action) {
        var request = as(company).header("If-Match", etag());
        return HAND_OUT.contains(action)
                ? request.body(handOut(action)).post(path() + "/" + action)
                : request.post(path() + "/" + action);
    }

    private static Map<String, Object> handOut(String action) {
        return action.equals("open")
                ? Map.of("representativesConsent", true, "assessedOn", today())
                : Map.of("representativesConsent", true);
    }

    /** As the service counts days. */
    public static String today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels")).toString();
    }

    /** As if its last day lay so many days from today. */
    public void endsIn(DataSource database, int days) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE campaign SET closes_on = ? WHERE id = ?")) {
            update.setObject(1, LocalDate.parse(today()).plusDays(days));
            update.setObject(2, id);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("There is no scan " + id);
            }
        }
    }

    /** Each sheet with a code of its own, in the order of the codes. */
    public ScanOfTests answer(List<Sheet> sheets) {
        for (var i = 0; i < sheets.size(); i++) {
            submit(codes.get(i), UUID.randomUUID(), sheets.get(i)).then().statusCode(204);
        }
        return this;
    }

    public static Response submit(String code, UUID sheet, Sheet answers) {
        return given().contentType(ContentType.JSON)
                .body(body(code, sheet, answers))
                .post("/api/scan/v1/sheets");
    }

    public static Map<String, Object> body(String code, UUID sheet, Sheet answers) {
        var byItem = new LinkedHashMap<String, String>();
        var items = Sheets.BASIS.items().stream().map(Item::code).toList();
        for (var i = 0; i < items.size(); i++) {
            byItem.put(items.get(i), answers.answers().get(i).code());
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("code", code);
        body.put("sheet", sheet.toString());
        if (answers.department() != Sheet.NO_DEPARTMENT) {
            body.put("department", answers.department());
        }
        body.put("answers", byItem);
        return body;
    }
}
