package be.werkbaarheidsfonds.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    private final Ports ports = Ports.free();

    @Test
    void free_ports_are_fine() {
        assertThatCode(() -> PortCheck.require(ports)).doesNotThrowAnyException();
    }

    @Test
    void every_taken_port_is_named_with_what_wants_it() throws IOException {
        try (var _ = take(ports.of(Service.FUND));
                var _ = take(ports.keycloak())) {
            assertThatThrownBy(() -> PortCheck.require(ports))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + ports.of(Service.FUND) + " is taken; fund-service needs it.")
                    .hasMessageContaining("Port " + ports.keycloak() + " is taken; Keycloak needs it.");
        }
    }

    @Test
    void no_two_parts_want_the_same_port() {
        assertThat(Ports.standard().owners()).hasSize(12);
        assertThat(ports.owners()).hasSize(12);
    }

    private static ServerSocket take(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
