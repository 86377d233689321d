package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.ledger.Booking;
import java.util.List;

/** What an action does to the money of the envelope; a pure function, called before the action takes effect. */
final class Bookings {

    private Bookings() {}

    static List<Booking> of(Application application, ApplicationAction action) {
        return switch (action) {
            case ApplicationAction.Submit a ->
                List.of(new Booking.Reserve(application.id(), a.grant().grant()));
            case ApplicationAction.RequestInformation a -> List.of();
            case ApplicationAction.ProvideInformation a -> List.of();
            case ApplicationAction.Advise a -> List.of();
            case ApplicationAction.SendBack a -> List.of();
            case ApplicationAction.Approve a -> approve(application, a);
            case ApplicationAction.Reject a -> release(application);
            case ApplicationAction.Withdraw a -> release(application);
        };
    }

    private static List<Booking> approve(Application application, ApplicationAction.Approve a) {
        var commit = new Booking.Commit(application.id(), a.granted());
        var rest = application.requested().minus(a.granted());
        return rest.isPositive() ? List.of(commit, new Booking.Release(application.id(), rest)) : List.of(commit);
    }

    private static List<Booking> release(Application application) {
        return application.status().holdsMoney()
                ? List.of(new Booking.Release(application.id(), application.requested()))
                : List.of();
    }
}
