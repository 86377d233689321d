/** The portal's shared look: layout, component tags, stylesheet; the README is its manual. */
@NullMarked
package be.werkbaarheidsfonds.platform.portal;

import org.jspecify.annotations.NullMarked;
