package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results put together by hand: what nothing would publish, to see it refused. */
final class Results {

    static final int K = 10;

    private Results() {}

    static PublishedShare exactly(int percent) {
        return new PublishedShare(percent, percent);
    }

    static PublishedShare between(int from, int to) {
        return new PublishedShare(from, to);
    }

    static PublishedRate rate(int respondents, PublishedShare share) {
        return new PublishedRate(respondents, share, null, null, null, null, null);
    }

    static PublishedScale scale(
            String code, int respondents, PublishedShare problematic, @Nullable PublishedShare acute) {
        return new PublishedScale(code, ScaleKind.RISK, code, respondents, problematic, acute, null, null, null);
    }

    static PublishedScale indicator(String code, int respondents, PublishedShare problematic) {
        return new PublishedScale(code, ScaleKind.INDICATOR, code, respondents, problematic, null, null, null, null);
    }

    /** Everyone in it was invited, and answered. */
    static PublishedTable table(int respondents, @Nullable PublishedRate rate, PublishedScale... scales) {
        return new PublishedTable(List.of(), respondents, respondents, rate, Arrays.asList(scales));
    }

    static PublishedResult result(
            PublishedTable company,
            List<PublishedTable> blocks,
            List<PublishedTable> larger,
            List<PublishedMargin> margins) {
        return new PublishedResult("basis-1", K, company, blocks, larger, margins, List.of(), false);
    }

    static PublishedResult ofCompany(PublishedTable company) {
        return result(company, List.of(), List.of(), List.of());
    }

    static PublishedResult indicative(PublishedTable company) {
        return new PublishedResult("basis-1", K, company, List.of(), List.of(), List.of(), List.of(), true);
    }
}
