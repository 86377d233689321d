package be.werkbaarheidsfonds.local.demo;

import java.util.Map;

/**
 * A department and how many of it answer.
 *
 * @param within place of the department it is a part of, -1 at the top
 */
record Group(String name, int within, int headcount, int answers, String status) {

    /** A company that asks nobody where they work. */
    static Group everyone(int headcount, int answers) {
        return new Group("", -1, headcount, answers, "");
    }

    Map<String, ?> asSent() {
        return within < 0
                ? Map.of("name", name, "headcount", headcount)
                : Map.of("name", name, "headcount", headcount, "parent", within);
    }
}
