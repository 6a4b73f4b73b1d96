package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engawa.testing.SiteProcess;

/** How much memory the process of a site takes at most, from a moment on, as the kernel counts it. */
final class Heap {
    private final Path process;
    private final long before;

    private Heap(Path process) throws IOException {
        this.process = process;
        // The most is counted anew from here on: proc(5), clear_refs.
        Files.writeString(process.resolve("clear_refs"), "5");
        this.before = kilobytes("VmRSS:");
    }

    static Heap of(SiteProcess site) throws IOException {
        return new Heap(Path.of("/proc", Long.toString(site.pid())));
    }

    private long kilobytes(String name) throws IOException {
        return Files.readAllLines(process.resolve("status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElseThrow();
    }

    /** By how much it has grown at the most. */
    void judge(String what, int mostMegabytes, Findings findings) throws IOException {
        long grown = (kilobytes("VmHWM:") - before) / 1_024;
        findings.check(
                grown <= mostMegabytes,
                "%s: the process took %d MB more at the most than the %d MB before, of %d",
                what,
                grown,
                before / 1_024,
                mostMegabytes);
    }
}
