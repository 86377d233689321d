/** What the fund tells this service. */
@NullMarked
package be.werkbaarheidsfonds.convenant.fund;

import org.jspecify.annotations.NullMarked;
