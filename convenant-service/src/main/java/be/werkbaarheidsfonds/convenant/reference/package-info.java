/** Reference data that comes with the software: read once per content. */
@NullMarked
package be.werkbaarheidsfonds.convenant.reference;

import org.jspecify.annotations.NullMarked;
