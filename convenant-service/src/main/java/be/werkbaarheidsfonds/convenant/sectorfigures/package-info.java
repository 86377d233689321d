/** Figures per sector and theme for partners and policy, small cells suppressed. */
@NullMarked
package be.werkbaarheidsfonds.convenant.sectorfigures;

import org.jspecify.annotations.NullMarked;
