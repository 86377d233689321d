package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.disclosure.PublishedDistribution.Bin;
import java.util.Objects;
import java.util.Optional;

/**
 * What is told of one indicator around its cut-off: how many people the step below it and the step at it can
 * hold. A step that is no bin of its own may hold anyone of its bin, or nobody.
 *
 * @param problems who has a problem
 * @param below who stands one step short of a problem
 * @param at who stands on the first step that is one
 */
record AtTheCut(CountRange problems, CountRange below, CountRange at) {

    /**
     * @param scale as the company's table tells it; its share is told
     * @param cut first score from 0 to 100 that is a problem
     */
    static AtTheCut of(PublishedScale scale, int cut) {
        int of = Objects.requireNonNull(scale.respondents());
        var problems = CountRange.asTold(Objects.requireNonNull(scale.problematic()), of);
        var acute =
                scale.acute() == null ? 0 : CountRange.asTold(scale.acute(), of).low();
        var mostBelow = of - problems.low();
        var mostAt = problems.high() - acute;
        if (scale.distribution() == null) {
            return new AtTheCut(problems, new CountRange(0, mostBelow, of), new CountRange(0, mostAt, of));
        }
        var bins = scale.distribution().histogram();
        var below = bins.stream().filter(bin -> bin.to() < cut).reduce((one, next) -> next);
        var at = bins.stream().filter(bin -> bin.from() >= cut).findFirst();
        return new AtTheCut(problems, step(below, mostBelow, of), step(at, mostAt, of));
    }

    private static CountRange step(Optional<Bin> bin, int most, int of) {
        if (bin.isEmpty()) {
            return new CountRange(0, most, of);
        }
        var people = CountRange.asTold(bin.get().share(), of);
        return bin.get().from() == bin.get().to() ? people : new CountRange(0, Math.min(people.high(), most), of);
    }
}
