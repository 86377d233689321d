package be.werkbaarheidsfonds.gateway;

import be.werkbaarheidsfonds.platform.testkit.TracedPaths;
import jakarta.inject.Singleton;

/** Here, every span is seen as it ends. */
@Singleton
class Traced extends TracedPaths {}
