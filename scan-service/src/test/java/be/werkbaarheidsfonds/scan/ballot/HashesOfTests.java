package be.werkbaarheidsfonds.scan.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;

/** What a code is stored as, for tests that play who knows codes and reads the database. */
@ApplicationScoped
public class HashesOfTests {

    private final CodeHash hash;

    @Inject
    HashesOfTests(CodeHash hash) {
        this.hash = hash;
    }

    /** In hexadecimal, as the database shows bytes. */
    public String of(String code) {
        var bytes = hash.of(BallotCode.parse(code).orElseThrow());
        return HexFormat.of().formatHex(bytes);
    }
}
