package be.werkbaarheidsfonds.platform.portal;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts, numbers and dates as they are written in Belgian Dutch: {@code {nl:euro(view.grant)}}. */
@TemplateExtension(namespace = "nl")
public final class DutchExtensions {

    private static final Locale DUTCH = Locale.of("nl", "BE");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'om' H.mm 'uur'", DUTCH);
    private static final String NOTHING = "–";

    private DutchExtensions() {}

    /** {@code € 1.234,50}; whole euros without decimals. The space does not break. */
    public static String euro(@Nullable Number amount) {
        if (amount == null) {
            return NOTHING;
        }
        var exact = new BigDecimal(amount.toString());
        var format = NumberFormat.getNumberInstance(DUTCH);
        var decimals = exact.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return "€\u00a0" + format.format(exact);
    }

    /** {@code 1.234,5}, at most two decimals. */
    public static String number(@Nullable Number number) {
        if (number == null) {
            return NOTHING;
        }
        var format = NumberFormat.getNumberInstance(DUTCH);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** {@code 14 maart 2027}, of a date or of a moment (then in Brussels). */
    public static String date(@Nullable TemporalAccessor when) {
        return when == null ? NOTHING : DATE.format(inBrussels(when));
    }

    /** {@code 14 maart 2027 om 9.05 uur}. */
    public static String moment(@Nullable TemporalAccessor when) {
        return when == null ? NOTHING : MOMENT.format(inBrussels(when));
    }

    /** {@code nog 3 dagen}, {@code vandaag}, {@code 2 dagen geleden}; today is the caller's to give. */
    public static String until(LocalDate when, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, when);
        if (days == 0) {
            return "vandaag";
        }
        var amount = Math.abs(days) == 1 ? "1 dag" : Math.abs(days) + " dagen";
        return days > 0 ? "nog " + amount : amount + " geleden";
    }

    private static TemporalAccessor inBrussels(TemporalAccessor when) {
        return switch (when) {
            case Instant instant -> instant.atZone(BRUSSELS);
            case OffsetDateTime offset -> offset.atZoneSameInstant(BRUSSELS);
            case ZonedDateTime zoned -> zoned.withZoneSameInstant(BRUSSELS);
            case LocalDate date -> date;
            case LocalDateTime dateTime -> dateTime;
            default -> when;
        };
    }
}
