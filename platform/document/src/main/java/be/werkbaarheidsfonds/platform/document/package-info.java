/** Documents to print and keep: accessible, archivable, with the fonts they need inside. */
@NullMarked
package be.werkbaarheidsfonds.platform.document;

import org.jspecify.annotations.NullMarked;
