package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.report.Priorities.Priority;
import java.util.ArrayList;
import java.util.List;

/**
 * The priorities as a drawing: to the right how many, upwards how bad, the shape what can be done. The numbers
 * are those of the ranked table beside it; a share that is a range is a line.
 *
 * @param marks in the order of the ranks
 * @param top acute share at the top edge
 */
record PriorityMap(List<Mark> marks, int top) {

    private static final int LEFT = 60;
    private static final int WIDTH = 560;
    private static final int FLOOR = 300;
    private static final int HEIGHT = 280;
    private static final int LANE = 352;
    private static final int LANE_ROWS = 3;
    private static final int LEAST_TOP = 20;
    private static final int STEP = 10;
    private static final int PERCENT = 100;
    private static final int ROOM = 28;
    private static final int MANY = 3;

    PriorityMap {
        marks = List.copyOf(marks);
    }

    /** @param shape {@code none, some, many}: actions in the menu */
    record Mark(int rank, int x, int y, int from, int to, String shape) {

        public int left() {
            return x - ROOM / 2 + 1;
        }

        public int above() {
            return y - ROOM / 2 + 1;
        }

        public boolean isRange() {
            return from < to;
        }

        private boolean isNear(Place other) {
            return Math.abs(x - other.x()) < ROOM && Math.abs(y - other.y()) < ROOM;
        }
    }

    /** A line of the scale. */
    record Tick(int at, int place) {}

    static PriorityMap of(Priorities priorities) {
        var top = priorities.ranked().stream()
                .map(priority -> priority.scale().acute())
                .mapToInt(acute -> acute == null ? 0 : (int) Math.ceil(acute.middle()))
                .max()
                .orElse(0);
        var rounded = Math.max(LEAST_TOP, Math.ceilDiv(top + 1, STEP) * STEP);
        var marks = new ArrayList<Mark>();
        priorities.ranked().forEach(priority -> marks.add(mark(priority, rounded, marks)));
        return new PriorityMap(marks, rounded);
    }

    /** What would lie on another is drawn beside it: the place is near enough, the table is exact. */
    private static Mark mark(Priority priority, int top, List<Mark> before) {
        var acute = priority.scale().acute();
        var height = acute == null ? LANE : (int) Math.round(FLOOR - acute.middle() * HEIGHT / top);
        var place = free(before, x(priority.share().middle()), height, acute == null ? LANE_ROWS : 1);
        return new Mark(
                priority.rank(),
                place.x(),
                place.y(),
                x(priority.share().from()),
                x(priority.share().to()),
                priority.actions() == 0 ? "none" : priority.actions() < MANY ? "some" : "many");
    }

    /** @param rows under each other where how high it is means nothing: in the lane */
    private static Place free(List<Mark> before, int x, int y, int rows) {
        for (var away = 0; away <= WIDTH; away += ROOM / 4) {
            for (var row = 0; row < rows; row++) {
                for (var place : List.of(new Place(x - away, y + row * ROOM), new Place(x + away, y + row * ROOM))) {
                    if (place.isOnTheMap() && before.stream().noneMatch(mark -> mark.isNear(place))) {
                        return place;
                    }
                }
            }
        }
        return new Place(x, y);
    }

    private record Place(int x, int y) {

        boolean isOnTheMap() {
            return x >= LEFT + ROOM / 2 && x <= LEFT + WIDTH - ROOM / 2;
        }
    }

    private static int x(double percent) {
        return (int) Math.round(LEFT + percent * WIDTH / PERCENT);
    }

    public List<Tick> across() {
        return List.of(0, 20, 40, 60, 80, 100).stream()
                .map(percent -> new Tick(percent, x(percent)))
                .toList();
    }

    public List<Tick> upwards() {
        return List.of(0, top / 2, top).stream()
                .map(percent -> new Tick(percent, FLOOR - percent * HEIGHT / top))
                .toList();
    }
}
