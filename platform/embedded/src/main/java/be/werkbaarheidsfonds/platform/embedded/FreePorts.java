package be.werkbaarheidsfonds.platform.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for tests, where nothing may rely on a fixed one. They lie below those that systems give to
 * outgoing connections: a client that tries again and again until its server is there would otherwise
 * come to take the server's port itself.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int BEYOND = 32_000;

    private FreePorts() {}

    public static int one() {
        return several(1).getFirst();
    }

    /** Different ports, free at this moment. */
    public static List<Integer> several(int count) {
        return ThreadLocalRandom.current()
                .ints(LOWEST, BEYOND)
                .distinct()
                .filter(FreePorts::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
