/** The portal's front: the only place with cookies, and the way to the services. */
@NullMarked
package be.werkbaarheidsfonds.gateway;

import org.jspecify.annotations.NullMarked;
