package be.werkbaarheidsfonds.convenant.menu;

import java.util.List;

/**
 * An action of the menu and what can be done with it now.
 *
 * @param calls calls that co-finance it today
 * @param forCompany whether the reader acts for a company and can take it further
 */
record MenuDetailView(MenuActionView action, List<CallView> calls, List<MenuActionView> related, boolean forCompany) {}
