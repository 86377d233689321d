/** The main job of the suite, from the first question to the realised action. */
@NullMarked
package be.werkbaarheidsfonds.systemtests.journey;

import org.jspecify.annotations.NullMarked;
