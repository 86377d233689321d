package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.scan.campaign.Division;
import be.werkbaarheidsfonds.scan.campaign.MarginCategory;
import be.werkbaarheidsfonds.scan.campaign.MarginKind;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Item;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every sheet of a scan is checked against, read from its instrument and division once: at nine o'clock
 * thousands are.
 *
 * @param items code of each question with the code of its scale, in the order they are stored
 * @param absentScales codes of the scales about something a respondent may not have
 * @param margins per margin asked, in the order they are stored, codes of its categories
 * @param places groups people can be in
 * @param languages codes of those it can be answered in
 */
record AskedSheet(
        List<AskedItem> items,
        Set<String> itemCodes,
        Set<String> absentScales,
        List<AskedMargin> margins,
        Set<Integer> places,
        Set<String> languages) {

    AskedSheet {
        items = List.copyOf(items);
        itemCodes = Set.copyOf(itemCodes);
        absentScales = Set.copyOf(absentScales);
        margins = List.copyOf(margins);
        places = Set.copyOf(places);
        languages = Set.copyOf(languages);
    }

    record AskedItem(String code, String scale) {}

    record AskedMargin(String code, List<String> categories) {

        AskedMargin {
            categories = List.copyOf(categories);
        }

        static AskedMargin of(Division division, MarginKind kind) {
            return new AskedMargin(
                    kind.code(),
                    division.categories(kind).stream().map(MarginCategory::code).toList());
        }
    }

    static AskedSheet of(Instrument instrument, Division division) {
        return new AskedSheet(
                instrument.scales().stream()
                        .flatMap(scale -> scale.items().stream().map(item -> new AskedItem(item.code(), scale.code())))
                        .toList(),
                instrument.items().stream().map(Item::code).collect(Collectors.toSet()),
                instrument.scales().stream()
                        .filter(scale -> scale.absent() != null)
                        .map(Scale::code)
                        .collect(Collectors.toSet()),
                division.kinds().stream()
                        .map(kind -> AskedMargin.of(division, kind))
                        .toList(),
                Set.copyOf(division.tree().places()),
                Language.in(instrument).stream().map(Language::code).collect(Collectors.toSet()));
    }

    boolean asksMargin(String kind) {
        return margins.stream().anyMatch(margin -> margin.code().equals(kind));
    }
}
