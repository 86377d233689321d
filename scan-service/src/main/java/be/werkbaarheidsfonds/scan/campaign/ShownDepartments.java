package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.campaign.CampaignView.DepartmentView;
import be.werkbaarheidsfonds.scan.fold.Block;
import be.werkbaarheidsfonds.scan.fold.Group;
import be.werkbaarheidsfonds.scan.fold.GroupTree;
import be.werkbaarheidsfonds.scan.fold.Leaf;
import be.werkbaarheidsfonds.scan.fold.OpeningCheck;
import be.werkbaarheidsfonds.scan.fold.TablePlan;
import java.util.List;
import java.util.stream.IntStream;

/** What can be said before opening of what will be shown apart: the same joining, on headcounts (rule C2). */
final class ShownDepartments {

    private final Division division;
    private final GroupTree tree;
    private final List<Block> blocks;

    private ShownDepartments(Campaign campaign) {
        division = campaign.division();
        tree = division.tree();
        blocks = TablePlan.onHeadcounts(tree, campaign.smallestBlock()).blocks();
    }

    static List<DepartmentView> of(Campaign campaign) {
        var shown = new ShownDepartments(campaign);
        return IntStream.range(0, shown.division.departments().size())
                .mapToObj(shown::view)
                .toList();
    }

    /** What may turn out not to be shown, in words. */
    static List<String> warnings(Campaign campaign) {
        var division = campaign.division();
        var words = new FaultsInWords(
                IntStream.range(0, division.departments().size()).boxed().toList(), division);
        return OpeningCheck.faults(division.tree(), campaign.smallestBlock()).stream()
                .map(fault -> words.of(fault).detail())
                .distinct()
                .toList();
    }

    private DepartmentView view(int place) {
        var department = division.departments().get(place);
        return new DepartmentView(
                department.name(),
                department.parent() == Group.COMPANY ? null : department.parent(),
                tree.path(place).size(),
                department.headcount(),
                joinedWith(place));
    }

    /** A group is shown apart when every block it has people in is of it alone. */
    private List<String> joinedWith(int place) {
        var own = tree.under(place);
        return blocks.stream()
                .map(block -> block.leaves().stream().map(Leaf::department).toList())
                .filter(leaves -> leaves.stream().anyMatch(own::contains))
                .flatMap(List::stream)
                .filter(leaf -> leaf != Group.COMPANY && !own.contains(leaf))
                .flatMap(leaf -> tree.names(List.of(leaf)).stream())
                .distinct()
                .toList();
    }
}
