package be.werkbaarheidsfonds.local;

import java.util.List;

/** The people of the local realm; a test compares them with the realm file. */
public final class Accounts {

    /** Of all of them: these accounts exist on this machine only. */
    public static final String PASSWORD = "werkbaar";

    private static final List<Account> ALL = List.of(
            new Account("an", "HR manager of Bakkerij De Korenaar (food, 64 people): start here"),
            new Account("joris", "HR adviser with two mandates: De Korenaar and Zorgpunt De Linde"),
            new Account("lies", "HR manager of Metaalwerken Vercruysse (metal, 240 people)"),
            new Account("tom", "Coordinator of Zorgpunt De Linde (social profit, 18 people)"),
            new Account("hilde", "HR adviser of five small metal companies, each with a finished scan"),
            new Account("sofie", "Consultant of the food sector"),
            new Account("karim", "Assesses applications at the fund"),
            new Account("greet", "Decides on applications at the fund"),
            new Account("dirk", "Treasurer of the fund"),
            new Account("nele", "Policy officer: figures only"),
            new Account("pieter", "Administrator: calls, covenants, menu"),
            new Account("robin", "Knows nobody here yet: no roles at all"));

    private Accounts() {}

    public static List<Account> all() {
        return ALL;
    }

    /** Someone who can log in. */
    public record Account(String username, String who) {}
}
