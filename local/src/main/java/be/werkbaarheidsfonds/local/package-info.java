/** The whole suite on this machine, for people: {@code bin/run}. */
@NullMarked
package be.werkbaarheidsfonds.local;

import org.jspecify.annotations.NullMarked;
