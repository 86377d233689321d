package be.werkbaarheidsfonds.local.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds out before anything is started whether every port is free. */
public final class PortCheck {

    private PortCheck() {}

    /** Fails with one message that names each taken port and what wants it. */
    public static void require(Ports ports) {
        var taken = ports.owners().entrySet().stream()
                .filter(owner -> isTaken(owner.getKey()))
                .map(PortCheck::sentence)
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new CannotStart(taken + "\nStop what uses it (ss -ltnp shows which program), then try again.");
        }
    }

    private static String sentence(Map.Entry<Integer, String> owner) {
        return "Port " + owner.getKey() + " is taken; " + owner.getValue() + " needs it.";
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
