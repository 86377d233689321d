/** What every request passes before anything else looks at it. */
@NullMarked
package be.werkbaarheidsfonds.gateway.guard;

import org.jspecify.annotations.NullMarked;
