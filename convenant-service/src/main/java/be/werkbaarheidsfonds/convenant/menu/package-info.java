/** The inspiration menu: actions a company can take. */
@NullMarked
package be.werkbaarheidsfonds.convenant.menu;

import org.jspecify.annotations.NullMarked;
