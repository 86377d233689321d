/** What the home page shows of this service. */
@NullMarked
package be.werkbaarheidsfonds.convenant.home;

import org.jspecify.annotations.NullMarked;
