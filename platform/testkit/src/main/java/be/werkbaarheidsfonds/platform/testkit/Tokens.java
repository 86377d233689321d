package be.werkbaarheidsfonds.platform.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Real signed access tokens with the claims ACM/IDM issues, verified by the service under test like
 * any other. Each method answers the value of an Authorization header's bearer token.
 */
public final class Tokens {

    /** The issuer service-defaults expects in tests. */
    public static final String ISSUER = "https://testkit.werkbaarheidsfonds.example";

    /** Every audience of the suite, so that one token serves all services of a test. */
    public static final Set<String> AUDIENCES =
            Set.of("scan-service", "fund-service", "convenant-service", "dialogue-service", "gateway");

    private static final String PRIVATE_KEY = "werkbaarheidsfonds.test.private-key";
    private static final String PUBLIC_KEY = "werkbaarheidsfonds.test.public-key";

    private Tokens() {}

    /** An HR manager who may act for each of these enterprise numbers. */
    public static String company(String... enterpriseNumbers) {
        var first = enterpriseNumbers[0];
        var mandates = List.of(enterpriseNumbers).stream()
                .map(n -> "Bedrijf-Werkbaarheidsfonds:" + n)
                .toList();
        return token("hr-" + first, mandates, first);
    }

    /** A sector consultant of these sector codes. */
    public static String consultant(String... sectors) {
        var mandates = List.of(sectors).stream()
                .map(s -> "Sectorconsulent-" + s + ":0400000196")
                .toList();
        return token("consultant-" + sectors[0], mandates, "0400000196");
    }

    /** An assessor, approver, treasurer, policy reader or administrator of the fund; see identity's roles. */
    public static String fund(String subject, String acmRole) {
        return token(subject, List.of(acmRole + "-Werkbaarheidsfonds:0400000295"), "0400000295");
    }

    /** A partner system with client credentials and these scopes. */
    public static String partner(String client, String... scopes) {
        return Jwt.issuer(ISSUER)
                .subject("service-account-" + client)
                .audience(AUDIENCES)
                .claim("azp", client)
                .claim("scope", String.join(" ", scopes))
                .claim("werkbaarheidsfonds_partner", true)
                .expiresIn(Duration.ofHours(1))
                .sign(privateKey());
    }

    /** A token with these 3D roles ("Rol-Context:OVO/KBO") for this organisation. */
    public static String token(String subject, List<String> roles3d, String organisation) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .audience(AUDIENCES)
                .claim("vo_orgcode", organisation)
                .claim("vo_orgnaam", "Organisatie " + organisation)
                .claim("werkbaarheidsfonds_rol_3d", roles3d)
                .expiresIn(Duration.ofHours(1))
                .sign(privateKey());
    }

    /** The public half, base64 of its X.509 form, as {@code quarkus.oidc.public-key} wants it. */
    public static synchronized String publicKey() {
        if (System.getProperty(PUBLIC_KEY) == null) {
            generate();
        }
        return System.getProperty(PUBLIC_KEY);
    }

    /** The key pair lives in system properties: tests and test resources have different class loaders. */
    private static void generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            System.setProperty(
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(
                    PUBLIC_KEY,
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For tests that must sign something {@link Tokens} does not offer, an expired token for instance. */
    public static PrivateKey privateKey() {
        publicKey();
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
