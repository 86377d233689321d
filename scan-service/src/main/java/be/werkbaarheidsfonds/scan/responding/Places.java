package be.werkbaarheidsfonds.scan.responding;

import be.werkbaarheidsfonds.scan.campaign.Division;
import be.werkbaarheidsfonds.scan.campaign.MarginKind;
import be.werkbaarheidsfonds.scan.fold.Block;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.responding.Questionnaire.Joined;
import be.werkbaarheidsfonds.scan.responding.Questionnaire.MarginQuestion;
import be.werkbaarheidsfonds.scan.responding.Questionnaire.Option;
import be.werkbaarheidsfonds.scan.responding.Questionnaire.Place;
import be.werkbaarheidsfonds.scan.responding.Questionnaire.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where respondents can say to be: the groups of a campaign as answers, and its margins as questions. */
final class Places {

    private static final Map<Language, String> ELSEWHERE = Map.of(
            Language.DUTCH,
            "elders in ",
            Language.FRENCH,
            "ailleurs dans ",
            Language.GERMAN,
            "anderswo in ",
            Language.ENGLISH,
            "elsewhere in ");

    private final GroupTree tree;
    private final Language language;

    Places(GroupTree tree, Language language) {
        this.tree = tree;
        this.language = language;
    }

    /** Every place under the group at the top it is in; a company without sites has one site per department. */
    List<Site> sites() {
        return tree.partsOf(Group.COMPANY).stream().map(this::site).toList();
    }

    /** Places of each block, where those are several. */
    List<Joined> joined(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new Joined(
                        block.leaves().stream()
                                .map(leaf -> title(leaf.department()))
                                .toList(),
                        block.headcount()))
                .filter(joined -> joined.places().size() > 1)
                .toList();
    }

    static List<MarginQuestion> margins(Division division, Language language) {
        return division.kinds().stream()
                .map(kind -> new MarginQuestion(
                        kind.code(), kind.title().in(language.code()), categories(division, kind, language)))
                .toList();
    }

    private static List<Option> categories(Division division, MarginKind kind, Language language) {
        return division.categories(kind).stream()
                .map(category -> new Option(category.code(), category.label().in(language.code())))
                .toList();
    }

    private Site site(int group) {
        var places = new ArrayList<Place>();
        add(group, places);
        var top = tree.groups().get(group);
        return new Site(top.name(), top.headcount(), places);
    }

    private void add(int group, List<Place> places) {
        tree.partsOf(group).forEach(part -> add(part, places));
        if (tree.places().contains(group)) {
            places.add(new Place(Integer.toString(group), title(group), tree.ownHeadcount(group)));
        }
    }

    private String title(int group) {
        var path = String.join(" › ", tree.path(group));
        return tree.hasOthers(group) ? ELSEWHERE.get(language) + path : path;
    }
}
