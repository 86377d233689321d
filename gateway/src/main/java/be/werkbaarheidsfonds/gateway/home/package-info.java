/** The portal's first page, composed of the services' fragments. */
@NullMarked
package be.werkbaarheidsfonds.gateway.home;

import org.jspecify.annotations.NullMarked;
