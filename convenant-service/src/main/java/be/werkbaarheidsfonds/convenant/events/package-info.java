/** The way out to the other services. */
@NullMarked
package be.werkbaarheidsfonds.convenant.events;

import org.jspecify.annotations.NullMarked;
