/** Who may read the API of this service. */
@NullMarked
package be.werkbaarheidsfonds.convenant.api;

import org.jspecify.annotations.NullMarked;
