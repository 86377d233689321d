package be.werkbaarheidsfonds.fund.application;

/** The kinds of {@link ApplicationAction}, and who performs them. */
public enum ActionKind {
    SUBMIT(Actor.APPLICANT, "Indienen"),
    REQUEST_INFORMATION(Actor.ASSESSOR, "Informatie vragen"),
    PROVIDE_INFORMATION(Actor.APPLICANT, "Antwoorden"),
    ADVISE(Actor.ASSESSOR, "Advies geven"),
    SEND_BACK(Actor.APPROVER, "Terugsturen naar de beoordelaar"),
    APPROVE(Actor.APPROVER, "Goedkeuren"),
    REJECT(Actor.APPROVER, "Afwijzen"),
    WITHDRAW(Actor.APPLICANT, "Intrekken");

    /** Who performs an action. */
    public enum Actor {
        APPLICANT("aanvrager"),
        ASSESSOR("beoordelaar"),
        APPROVER("goedkeurder");

        private final String dutch;

        Actor(String dutch) {
            this.dutch = dutch;
        }

        public String dutch() {
            return dutch;
        }
    }

    private final Actor actor;
    private final String dutch;

    ActionKind(Actor actor, String dutch) {
        this.actor = actor;
        this.dutch = dutch;
    }

    public Actor actor() {
        return actor;
    }

    /** Name on the pages. */
    public String dutch() {
        return dutch;
    }
}
