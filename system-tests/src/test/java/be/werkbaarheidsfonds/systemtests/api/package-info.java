/** The suite's APIs as a program uses them. */
@NullMarked
package be.werkbaarheidsfonds.systemtests.api;

import org.jspecify.annotations.NullMarked;
