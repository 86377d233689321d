/** Published figures of the Flemish workability monitor. */
@NullMarked
package be.werkbaarheidsfonds.convenant.figures;

import org.jspecify.annotations.NullMarked;
