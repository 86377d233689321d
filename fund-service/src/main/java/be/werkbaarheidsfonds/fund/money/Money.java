package be.werkbaarheidsfonds.fund.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An amount in euro, exact to the cent. Arithmetic overflows loudly; the only place where a fraction
 * of a cent is rounded is {@link #percent}, HALF_UP.
 *
 * @param cents the amount in euro cents
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** What NUMERIC(14,2) holds. */
    private static final long LARGEST = 99_999_999_999_999L;

    /** Grouped by thousands, or not; a comma before the cents, or a dot when exactly two digits follow. */
    private static final Pattern TYPED = Pattern.compile("(\\d{1,3}(?:[. ]\\d{3})+|\\d+)(?:,(\\d{1,2})|\\.(\\d{2}))?");

    public Money {
        if (cents > LARGEST || cents < -LARGEST) {
            throw new ArithmeticException("An amount beyond NUMERIC(14,2)");
        }
    }

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100));
    }

    /** From a NUMERIC(14,2) of the database. */
    public static Money ofDecimal(BigDecimal euros) {
        return new Money(euros.movePointRight(2).longValueExact());
    }

    /**
     * Reads what people type: {@code 1.234,56}, {@code 1234,5}, {@code € 1 234}, {@code 1234.56}.
     *
     * @return empty when it is not an amount, is negative or does not fit
     */
    public static Optional<Money> parse(String typed) {
        var matcher = TYPED.matcher(typed.replace("€", "")
                .replace("\u00a0", " ")
                .replace("\u202f", " ")
                .strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var decimals = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        var cents = decimals == null ? "00" : (decimals + "0").substring(0, 2);
        var amount = new BigInteger(matcher.group(1).replaceAll("[. ]", "") + cents);
        return amount.compareTo(BigInteger.valueOf(LARGEST)) > 0
                ? Optional.empty()
                : Optional.of(new Money(amount.longValueExact()));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(-cents);
    }

    /** This share of the amount, HALF_UP to the cent. */
    public Money percent(int share) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(share))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    /**
     * Splits this amount in proportion to the weights, by largest remainder: the parts add up exactly,
     * none is more than a cent away from its proportion, and equal remainders go to the earlier part.
     */
    public List<Money> allocate(List<Money> weights) {
        var total = BigInteger.valueOf(sum(weights).cents);
        if (total.signum() <= 0 || isNegative() || weights.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("Only a non-negative amount can be split, over weights above zero");
        }
        var shares = weights.stream()
                .map(weight -> BigInteger.valueOf(weight.cents)
                        .multiply(BigInteger.valueOf(cents))
                        .divideAndRemainder(total))
                .toList();
        var parts =
                shares.stream().mapToLong(share -> share[0].longValueExact()).toArray();
        var missing = cents
                - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted((a, b) -> shares.get(b)[1].compareTo(shares.get(a)[1]))
                .limit(missing)
                .forEach(i -> parts[i]++);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> new Money(parts[i]))
                .toList();
    }

    BigDecimal decimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** As it is written in Dutch: {@code € 1.234,56}, with spaces that don't break. */
    public String display() {
        var sign = cents < 0 ? "-" : "";
        return "€\u00a0" + sign + typed();
    }

    /** As it is typed and put in spreadsheets: {@code 1.234,56}, without sign or currency. */
    public String typed() {
        var whole = Long.toString(Math.abs(cents) / 100);
        var grouped = new StringBuilder(whole);
        for (var at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, '.');
        }
        return grouped + ",%02d".formatted(Math.abs(cents) % 100);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return display();
    }
}
