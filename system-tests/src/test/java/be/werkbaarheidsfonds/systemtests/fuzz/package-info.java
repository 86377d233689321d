/** Hostile requests made from the committed OpenAPI documents. */
@NullMarked
package be.werkbaarheidsfonds.systemtests.fuzz;

import org.jspecify.annotations.NullMarked;
