/** Events between the running services when something is killed, stopped, late, wrong or said twice. */
@NullMarked
package be.werkbaarheidsfonds.systemtests.delivery;

import org.jspecify.annotations.NullMarked;
