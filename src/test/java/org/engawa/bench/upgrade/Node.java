package org.engawa.bench.upgrade;

import java.nio.file.Path;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;

/** A place of the cluster: a data folder and a port, at which now one and now another version of the program serves. */
final class Node {
    private final int number;
    private final int port = Launcher.freePort();
    private final Cluster.Settings settings;
    private final Path data;
    private final StringBuilder log = new StringBuilder();
    private Version version;
    private SiteProcess site;
    private boolean serves;

    Node(int number, Path data, Cluster.Settings settings) {
        this.number = number;
        this.data = data;
        this.settings = settings;
    }

    int port() {
        return port;
    }

    /** Starts it, waits until it serves, and gives the milliseconds that took. */
    long start(Version program) {
        long began = System.nanoTime();
        SiteProcess started = settings.to(program.on(data)).serve(port);
        synchronized (this) {
            version = program;
            site = started;
            serves = true;
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** Stops it as systemd does. Whoever asks all nodes goes by it no more; nginx is told nothing. */
    void stop() {
        SiteProcess stopped;
        synchronized (this) {
            stopped = site;
            serves = false;
        }
        stopped.terminate();
        keep(stopped.log());
    }

    /** Ends it, if it ever began. */
    void close() {
        if (site != null && serves()) {
            stop();
        }
    }

    synchronized boolean serves() {
        return serves;
    }

    synchronized Version version() {
        return version;
    }

    synchronized SiteProcess site() {
        return site;
    }

    private synchronized void keep(String said) {
        log.append(said);
    }

    /** Everything that all its lives have said to their ends. */
    synchronized String log() {
        return log.toString();
    }

    /** Where those ask who ask this node alone. */
    String address() {
        return "http://localhost:" + port;
    }

    @Override
    public String toString() {
        return "node " + number;
    }
}
