/** What every resource of this service's API answers in the same way. */
@NullMarked
package be.werkbaarheidsfonds.convenant.api;

import org.jspecify.annotations.NullMarked;
