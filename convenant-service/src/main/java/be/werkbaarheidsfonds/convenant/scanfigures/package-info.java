/** What scans of the companies of a sector say together. */
@NullMarked
package be.werkbaarheidsfonds.convenant.scanfigures;

import org.jspecify.annotations.NullMarked;
