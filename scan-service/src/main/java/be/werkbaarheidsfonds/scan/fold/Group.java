package be.werkbaarheidsfonds.scan.fold;

/**
 * A branch of the company: a site, a department, a team (rule B1).
 *
 * @param parent place of the group it is in, {@link #COMPANY} at the top
 * @param headcount everyone in it, who is in a smaller group of it included
 */
public record Group(String name, int parent, int headcount) {

    public static final int COMPANY = -1;

    boolean isAtTheTop() {
        return parent == COMPANY;
    }
}
