/** A real browser, driven as people use it and watched for what they would not see. */
@NullMarked
package be.werkbaarheidsfonds.systemtests.browser;

import org.jspecify.annotations.NullMarked;
