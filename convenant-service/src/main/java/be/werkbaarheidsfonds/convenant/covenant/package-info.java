/** Sector covenants: parties, objectives, actions and how far they are. */
@NullMarked
package be.werkbaarheidsfonds.convenant.covenant;

import org.jspecify.annotations.NullMarked;
