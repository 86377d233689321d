/** The register of companies. */
@NullMarked
package be.werkbaarheidsfonds.convenant.company;

import org.jspecify.annotations.NullMarked;
