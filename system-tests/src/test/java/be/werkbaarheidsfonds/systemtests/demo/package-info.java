/** What a newcomer finds after {@code bin/run --fresh}. */
@NullMarked
package be.werkbaarheidsfonds.systemtests.demo;

import org.jspecify.annotations.NullMarked;
