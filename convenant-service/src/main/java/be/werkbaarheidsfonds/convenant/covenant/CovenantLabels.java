package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.theme.Theme;
import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;

/** The Dutch words and colours of a covenant's codes, in templates as {@code {covenant:statusLabel(code)}}. */
@TemplateExtension(namespace = "covenant")
final class CovenantLabels {

    private CovenantLabels() {}

    static String statusLabel(String code) {
        return status(code).label();
    }

    static String statusKind(String code) {
        return switch (status(code)) {
            case DRAFT -> "neutral";
            case SIGNED -> "running";
            case ENDED -> "warn";
        };
    }

    static String progressLabel(String code) {
        return progress(code).label();
    }

    static String progressKind(String code) {
        return switch (progress(code)) {
            case PLANNED -> "neutral";
            case ONGOING -> "running";
            case REALISED -> "good";
        };
    }

    static String levelLabel(String code) {
        return Level.of(code).orElseThrow().label();
    }

    static String partyLabel(String code) {
        return PartyKind.of(code).orElseThrow().label();
    }

    static String theme(String code) {
        return Theme.labelOf(code);
    }

    private static CovenantStatus status(String code) {
        return Arrays.stream(CovenantStatus.values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Progress progress(String code) {
        return Arrays.stream(Progress.values())
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
