package be.werkbaarheidsfonds.scan.fold;

import java.util.List;

/** Folds with a limit of rule C2 left out, to show by an attack what the limit is for. */
public final class WeakerFold {

    private WeakerFold() {}

    public static Folded withoutSmallest(GroupTree tree, List<Placed> sheets) {
        return new Fold(
                        Sheets.BASIS,
                        tree,
                        new Limits(1, Limits.of(Limits.FLOOR).besidesLargest()))
                .of(sheets);
    }

    public static Folded withoutBesidesLargest(GroupTree tree, List<Placed> sheets, int k) {
        return new Fold(Sheets.BASIS, tree, new Limits(k, 0)).of(sheets);
    }
}
