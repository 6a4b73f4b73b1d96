package org.engawa.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** The clock by which stories become public, and the rules of zones by which hours are meant. */
final class ClockExam {
    private static final String ABOUT = "clock";
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final long TOLERANCE_MILLIS = 100;
    private static final int YEARS = 2;

    private final Clock clock;
    private final LongSupplier nanos;
    private final String zones;

    /**
     * @param nanos time that nobody sets, from any beginning
     * @param zones the edition of the rules, such as 2026a
     */
    ClockExam(Clock clock, LongSupplier nanos, String zones) {
        this.clock = clock;
        this.nanos = nanos;
        this.zones = zones;
    }

    /** Of this machine. */
    static ClockExam of(Clock clock) {
        return new ClockExam(
                clock,
                System::nanoTime,
                ZoneRulesProvider.getVersions("Asia/Tokyo").lastKey());
    }

    /** @param born when the program was built, before which it can't be */
    List<Finding> findings(Instant born) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        Instant before = clock.instant();
        long start = nanos.getAsLong();
        Thread.sleep(LOOK.toMillis());
        long passed = (nanos.getAsLong() - start) / 1_000_000;
        long told = Duration.between(before, clock.instant()).toMillis();
        if (Math.abs(told - passed) > TOLERANCE_MILLIS) {
            findings.add(Finding.warning(
                    ABOUT,
                    "it went " + told + " ms while " + passed + " ms passed",
                    "let a time service set it smoothly (chrony, systemd-timesyncd)"));
        }
        if (before.isBefore(born)) {
            findings.add(Finding.failing(
                    ABOUT,
                    "it says " + before + ", before the program was built",
                    "set it, or stories become public at the wrong hour"));
        }
        int year = zones.matches("\\d{4}.*") ? Integer.parseInt(zones.substring(0, 4)) : 0;
        if (year + YEARS < before.atOffset(ZoneOffset.UTC).getYear()) {
            findings.add(Finding.warning(ABOUT, "the rules of time zones are of " + zones, "update the Java machine"));
        }
        return findings.isEmpty()
                ? List.of(Finding.ok(ABOUT, before + ", with the rules of time zones of " + zones))
                : findings;
    }
}
