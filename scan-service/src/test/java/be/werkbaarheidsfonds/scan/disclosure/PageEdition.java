package be.werkbaarheidsfonds.scan.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** The page of a result, read as anyone reads it: titles, rows, words. */
final class PageEdition implements Edition {

    private static final Pattern CHART = Pattern.compile(
            "<figcaption class=\"bands-title\">[^<]* in ([^<]*)</figcaption>(.*?)</figure>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile(
            "<th scope=\"row\">([^<]+)<.*?</th><td>([^<]*)</td><td>([^<]*)</td><td>([^<]*)</td>", Pattern.DOTALL);

    private final String html;
    private final ToIntFunction<List<String>> people;

    /** @param people how many of these departments could be scored: the page does not say, the attacker knows */
    PageEdition(String html, ToIntFunction<List<String>> people) {
        this.html = html;
        this.people = people;
    }

    /** @param label of the scale, as the page calls it */
    @Override
    public List<Figure> figuresOf(String label) {
        var figures = new ArrayList<Figure>();
        var charts = CHART.matcher(html);
        while (charts.find()) {
            var rows = ROW.matcher(charts.group(2));
            while (rows.find()) {
                if (rows.group(1).strip().equals(label)) {
                    figures.add(figure(names(charts.group(1)), rows.group(2)));
                }
            }
        }
        return figures;
    }

    private static List<String> names(String title) {
        return title.equals("de hele onderneming") ? List.of() : Roster.names(title);
    }

    private Figure figure(List<String> table, String none) {
        var share = WrittenShare.of(none).ofTheOthers();
        return Figure.ofShare(table, people.applyAsInt(table), share.from(), share.to());
    }
}
