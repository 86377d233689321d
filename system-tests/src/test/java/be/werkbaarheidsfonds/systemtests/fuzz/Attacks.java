package be.werkbaarheidsfonds.systemtests.fuzz;

import be.werkbaarheidsfonds.systemtests.api.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** Puts one fault after the other into requests of an operation; the same seed gives the same requests. */
final class Attacks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final String JSON_TYPE = "application/json";
    private static final List<String> STRANGE_TEXTS = List.of(
            "",
            " ",
            "null",
            "-1",
            "0",
            "999999999999999999999",
            "NaN",
            "x".repeat(5_000),
            "a\u0000b",
            "\u0007\u001b[31m",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "\ud83d\ude00",
            "٣",
            "%s%n",
            "${jndi:x}",
            "2026-02-30",
            "true");
    private static final List<JsonNode> STRANGE_VALUES = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(-1),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(Double.MAX_VALUE),
            JSON.numberNode(new java.math.BigDecimal("1e400")),
            JSON.numberNode(0.001),
            JSON.textNode(""),
            JSON.textNode("x".repeat(200_000)),
            JSON.textNode("a\u0000b\u0008\u001b"),
            JSON.textNode("\ud83d\ude00\u202e"),
            JSON.textNode("0000000000"),
            JSON.textNode("BE68539007547035"),
            JSON.arrayNode(),
            JSON.objectNode(),
            JSON.objectNode().set("a", JSON.arrayNode().add(JSON.objectNode())),
            thousand());

    private final Operation operation;
    private final Bodies bodies;
    private final Random random;

    Attacks(Operation operation, Bodies bodies, Random random) {
        this.operation = operation;
        this.bodies = bodies;
        this.random = random;
    }

    List<Attack> all() {
        var attacks = new ArrayList<Attack>();
        attacks.add(attack("a random id", randomId(), fittingBody()));
        if (!randomId().equals(operation.path())) {
            strangeTexts(6).forEach(text -> attacks.add(attack("id " + shown(text), path(text), fittingBody())));
        }
        for (var parameter : operation.queryParameters()) {
            strangeTexts(4)
                    .forEach(text -> attacks.add(attack(
                            parameter + "=" + shown(text),
                            randomId() + "?" + parameter + "=" + encoded(text),
                            fittingBody())));
        }
        attacks.add(attack("an unknown query parameter", randomId() + "?zzz=1", fittingBody()));
        headerAttacks(attacks);
        var schema = operation.body();
        if (schema != null) {
            rawBodyAttacks(attacks);
            fieldAttacks(attacks, bodies.fitting(schema));
        }
        return attacks;
    }

    private void headerAttacks(List<Attack> attacks) {
        for (var header : List.of(
                Map.of("If-Match", "nonsense"),
                Map.of("If-Match", "\"99999999999999999999\""),
                Map.of("Idempotency-Key", "x".repeat(300)),
                Map.of("Accept", "application/xml"),
                Map.of("Werkbaarheidsfonds-Mandate", "0000000000"),
                Map.of("Accept-Language", "x-klingon;q=9"))) {
            attacks.add(attack("header " + header, randomId(), fittingBody(), header));
        }
    }

    private void rawBodyAttacks(List<Attack> attacks) {
        var good = fittingBody();
        var half = java.util.Arrays.copyOf(good, good.length / 2);
        for (var raw : List.of("{", "[]", "null", "\"tekst\"", "{\"a\":1}", "[".repeat(3_000), "{\"a\":NaN}")) {
            attacks.add(attack("body " + shown(raw), randomId(), bytes(raw)));
        }
        attacks.add(attack("half a body", randomId(), half));
        attacks.add(attack("no body", randomId(), new byte[0]));
        attacks.add(attack("broken UTF-8", randomId(), new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}));
        for (var type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense")) {
            attacks.add(attack("content type " + type, randomId(), good, Map.of("Content-Type", type)));
        }
    }

    private void fieldAttacks(List<Attack> attacks, JsonNode body) {
        if (!(body instanceof ObjectNode object)) {
            return;
        }
        var extra = object.deepCopy().put("nietBestaand", 1);
        attacks.add(attack("an unknown field", randomId(), bytes(Json.write(extra))));
        for (var pointer : pointers(object, "")) {
            for (var i = 0; i < 3; i++) {
                var value = STRANGE_VALUES.get(random.nextInt(STRANGE_VALUES.size()));
                var changed = object.deepCopy();
                replace(changed, pointer, value);
                attacks.add(attack(pointer + "=" + shown(value.toString()), randomId(), bytes(Json.write(changed))));
            }
        }
    }

    private static List<String> pointers(JsonNode node, String prefix) {
        var pointers = new ArrayList<String>();
        node.properties().forEach(property -> {
            var pointer = prefix + "/" + property.getKey();
            pointers.add(pointer);
            pointers.addAll(pointers(property.getValue(), pointer));
        });
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            pointers.addAll(pointers(array.get(0), prefix + "/0"));
        }
        return pointers;
    }

    private static void replace(ObjectNode body, String pointer, JsonNode value) {
        var cut = pointer.lastIndexOf('/');
        if (body.at(pointer.substring(0, cut)) instanceof ObjectNode parent) {
            parent.set(pointer.substring(cut + 1), value);
        }
    }

    private List<String> strangeTexts(int count) {
        return random.ints(count, 0, STRANGE_TEXTS.size())
                .mapToObj(STRANGE_TEXTS::get)
                .distinct()
                .toList();
    }

    private byte[] fittingBody() {
        var schema = operation.body();
        return schema == null ? new byte[0] : bytes(Json.write(bodies.fitting(schema)));
    }

    private Attack attack(String what, String address, byte[] body) {
        return attack(what, address, body, Map.of());
    }

    private Attack attack(String what, String address, byte[] body, Map<String, String> headers) {
        var all = new LinkedHashMap<String, String>();
        if (operation.body() != null) {
            all.put("Content-Type", JSON_TYPE);
        }
        all.putAll(headers);
        return new Attack(operation, what, address, all, BodyPublishers.ofByteArray(body));
    }

    private String randomId() {
        return path(new UUID(random.nextLong(), random.nextLong()).toString());
    }

    private String path(String parameter) {
        return PARAMETER.matcher(operation.path()).replaceAll(match -> encoded(parameter));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "… (" + text.length() + ")" : text;
    }

    private static ArrayNode thousand() {
        var array = JSON.arrayNode();
        for (var i = 0; i < 1_000; i++) {
            array.add(i);
        }
        return array;
    }
}
