/** The whole suite on real servers, for any program: local runs, system tests, benchmarks. */
@NullMarked
package be.werkbaarheidsfonds.local.suite;

import org.jspecify.annotations.NullMarked;
