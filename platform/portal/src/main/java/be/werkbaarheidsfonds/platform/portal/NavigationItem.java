package be.werkbaarheidsfonds.platform.portal;

/**
 * A link of the service navigation.
 *
 * @param current whether the page shown lies under it
 */
public record NavigationItem(String href, String text, boolean current) {}
