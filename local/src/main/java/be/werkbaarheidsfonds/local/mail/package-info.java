/** What the suite mails, kept on this machine and shown on a page. */
@NullMarked
package be.werkbaarheidsfonds.local.mail;

import org.jspecify.annotations.NullMarked;
