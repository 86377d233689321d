/** Demo data, brought in through the doors that users and systems use. */
@NullMarked
package be.werkbaarheidsfonds.local.demo;

import org.jspecify.annotations.NullMarked;
