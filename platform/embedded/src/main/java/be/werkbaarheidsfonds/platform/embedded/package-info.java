/** Real servers, started as child processes of whoever asks and stopped by it. */
@NullMarked
package be.werkbaarheidsfonds.platform.embedded;

import org.jspecify.annotations.NullMarked;
