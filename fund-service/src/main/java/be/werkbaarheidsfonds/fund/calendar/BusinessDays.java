package be.werkbaarheidsfonds.fund.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Business days in Belgium: no weekends, none of the ten legal public holidays
 * (KB 18-4-1974, art. 1), and 11 July, on which the Flemish administration is closed.
 */
public final class BusinessDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 11),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
    private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50);

    private BusinessDays() {}

    /** The last day of a term of this many business days; the day itself does not count. */
    public static LocalDate after(LocalDate day, int businessDays) {
        if (businessDays < 0) {
            throw new IllegalArgumentException("A term can't be negative");
        }
        var end = day;
        for (var left = businessDays; left > 0; ) {
            end = end.plusDays(1);
            if (isBusinessDay(end)) {
                left--;
            }
        }
        return end;
    }

    /** Business days after the first day, up to and including the second; negative when it is past. */
    public static int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -between(until, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(BusinessDays::isBusinessDay)
                .count();
    }

    public static boolean isBusinessDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        var sinceEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
        return FIXED.contains(MonthDay.from(day)) || AFTER_EASTER.contains(sinceEaster);
    }

    /** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var shifted = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, shifted / 31, shifted % 31 + 1);
    }
}
