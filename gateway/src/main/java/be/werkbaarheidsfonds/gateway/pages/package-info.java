/** Pages of the portal that belong to no service. */
@NullMarked
package be.werkbaarheidsfonds.gateway.pages;

import org.jspecify.annotations.NullMarked;
