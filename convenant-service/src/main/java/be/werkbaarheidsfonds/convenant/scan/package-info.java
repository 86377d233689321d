/** What the scan tells this service. */
@NullMarked
package be.werkbaarheidsfonds.convenant.scan;

import org.jspecify.annotations.NullMarked;
