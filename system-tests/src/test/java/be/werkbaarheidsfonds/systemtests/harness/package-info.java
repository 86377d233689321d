/** The suite under test, started once and reachable from all sides. */
@NullMarked
package be.werkbaarheidsfonds.systemtests.harness;

import org.jspecify.annotations.NullMarked;
