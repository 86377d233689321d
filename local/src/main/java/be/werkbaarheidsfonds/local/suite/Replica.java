package be.werkbaarheidsfonds.local.suite;

import java.net.URI;

/** A second process of a service, on the same database and the same state folder. */
public final class Replica {

    private final ServiceProcess process;

    Replica(ServiceProcess process) {
        this.process = process;
    }

    /** Address of the replica itself. */
    public URI address() {
        return process.address();
    }

    public long pid() {
        return process.process().pid();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.kill();
    }

    public void stop() {
        process.stop();
    }
}
