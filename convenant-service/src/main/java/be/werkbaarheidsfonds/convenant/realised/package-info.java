/** Actions that companies realised with the fund. */
@NullMarked
package be.werkbaarheidsfonds.convenant.realised;

import org.jspecify.annotations.NullMarked;
