package org.engawa.bench.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A way to a port of this machine on which everything takes its time, as on a bad line. */
final class Detour implements AutoCloseable {
    private final ServerSocket entry;
    private final int target;
    private final int delayMillis;

    /** @param delayMillis for what is sent, each way */
    Detour(int target, int delayMillis) throws IOException {
        this.target = target;
        this.delayMillis = delayMillis;
        this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        new Thread(this::accept, "detour").start();
    }

    int port() {
        return entry.getLocalPort();
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                Socket near = entry.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                new Thread(() -> carry(near, far), "detour").start();
                new Thread(() -> carry(far, near), "detour").start();
            } catch (IOException e) {
                // It was closed, or there is nobody at the other end: whoever came tries again.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] some = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                Thread.sleep(delayMillis);
                out.write(some, 0, count);
            }
        } catch (IOException e) {
            // Both ends are told by being closed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
    }
}
