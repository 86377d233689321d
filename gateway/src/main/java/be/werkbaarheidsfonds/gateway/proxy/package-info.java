/** The way to the services: pages with a session, APIs with a bearer token. */
@NullMarked
package be.werkbaarheidsfonds.gateway.proxy;

import org.jspecify.annotations.NullMarked;
