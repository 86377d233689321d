/** The policy themes of workability and the indicators and risks the scan finds problems in. */
@NullMarked
package be.werkbaarheidsfonds.convenant.theme;

import org.jspecify.annotations.NullMarked;
