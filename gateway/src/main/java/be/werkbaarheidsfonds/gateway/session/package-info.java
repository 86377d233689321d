/** Logging in and out, the company a person acts for, and what is shown when a session ended. */
@NullMarked
package be.werkbaarheidsfonds.gateway.session;

import org.jspecify.annotations.NullMarked;
