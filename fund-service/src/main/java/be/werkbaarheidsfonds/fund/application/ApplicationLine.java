package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.fund.register.MenuAction;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An action of the inspiration menu in an application.
 *
 * @param title as the menu had it at submission
 * @param granted its part of the grant, null until it is decided
 */
@Embeddable
public record ApplicationLine(
        String action,
        String title,
        String theme,
        Money cost,
        @Nullable Money granted) {

    static ApplicationLine of(MenuAction action, Money cost) {
        return new ApplicationLine(action.code(), action.title(), action.theme(), cost, null);
    }

    ApplicationLine granting(Money part) {
        return new ApplicationLine(action, title, theme, cost, part);
    }

    /** What is granted: nothing while it is undecided. */
    public Money grantedOrZero() {
        return granted == null ? Money.ZERO : granted;
    }
}
