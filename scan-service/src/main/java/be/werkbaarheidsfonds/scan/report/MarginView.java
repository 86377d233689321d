package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedMargin;
import java.util.List;

/** People told apart by status or age, at company level only (rule B1): shares with a problem per category. */
record MarginView(String name, List<GroupView> categories) {

    MarginView {
        categories = List.copyOf(categories);
    }

    static MarginView of(Chapters chapters, PublishedMargin margin) {
        return new MarginView(
                margin.name(),
                margin.categories().stream()
                        .map(category -> GroupView.ofCategory(chapters, category))
                        .toList());
    }
}
