package be.werkbaarheidsfonds.platform.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a verified token, those of ACM/IDM and of our local realm alike. */
final class CallerOfToken {

    private CallerOfToken() {}

    /** The caller, or empty when the chosen mandate is not one of the token's. */
    static Optional<Caller> read(JsonWebToken token, @Nullable String chosenMandate) {
        var claims = AcmIdmClaims.of(strings(token.getClaim("werkbaarheidsfonds_rol_3d")));
        var roles = new HashSet<>(claims.roles());
        if (isPartner(token)) {
            roles.add(Roles.PARTNER);
        }
        if (chosenMandate != null && chosen(claims, chosenMandate).isEmpty()) {
            return Optional.empty();
        }
        var organisation =
                chosenMandate != null ? chosen(claims, chosenMandate).orElseThrow() : onlyOne(claims.mandates());
        return Optional.of(new Caller(
                token.getSubject(),
                displayName(token),
                organisation,
                nameOf(organisation, token),
                claims.mandates(),
                claims.sectors(),
                roles,
                scopes(token)));
    }

    private static Optional<EnterpriseNumber> chosen(AcmIdmClaims claims, String mandate) {
        return EnterpriseNumber.parse(mandate).filter(claims.mandates()::contains);
    }

    private static @Nullable EnterpriseNumber onlyOne(Set<EnterpriseNumber> mandates) {
        return mandates.size() == 1 ? mandates.iterator().next() : null;
    }

    private static @Nullable String nameOf(@Nullable EnterpriseNumber organisation, JsonWebToken token) {
        var code = EnterpriseNumber.parse(text(token, "vo_orgcode"));
        var named = organisation != null && code.isPresent() && code.get().equals(organisation);
        return named ? text(token, "vo_orgnaam") : null;
    }

    private static String displayName(JsonWebToken token) {
        var name = (text(token, "given_name") + " " + text(token, "family_name")).strip();
        return name.isEmpty() ? text(token, "vo_orgnaam") : name;
    }

    private static boolean isPartner(JsonWebToken token) {
        Object partner = token.getClaim("werkbaarheidsfonds_partner");
        return partner != null && "true".equals(partner.toString());
    }

    private static Set<String> scopes(JsonWebToken token) {
        return Arrays.stream(text(token, "scope").split(" "))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return switch (value) {
            case null -> "";
            case JsonString json -> json.getString();
            default -> value.toString();
        };
    }

    private static List<String> strings(@Nullable Object claim) {
        return switch (claim) {
            case null -> List.of();
            case JsonArray array -> array.getValuesAs(JsonString::getString);
            case Collection<?> collection ->
                collection.stream().map(Object::toString).toList();
            default -> List.of(claim.toString());
        };
    }
}
