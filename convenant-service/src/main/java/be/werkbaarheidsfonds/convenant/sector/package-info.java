/** Sectors and their joint committees. */
@NullMarked
package be.werkbaarheidsfonds.convenant.sector;

import org.jspecify.annotations.NullMarked;
