package org.engawa.reading;

import java.util.Arrays;
import java.util.Optional;

/** What readers can subscribe to beside a page, each under the address of the page with a file name of its own. */
public enum Subscription {
    /** Atom 1.0, RFC 4287. */
    ATOM("feed.atom", "application/atom+xml"),
    /** RSS 2.0. */
    RSS("feed.rss", "application/rss+xml"),
    /** JSON Feed 1.1. */
    JSON("feed.json", "application/feed+json"),
    /** iCalendar, RFC 5545. */
    CALENDAR("calendar.ics", "text/calendar");

    private final String file;
    private final String type;

    Subscription(String file, String type) {
        this.file = file;
        this.type = type;
    }

    /** The one whose addresses end in this file name. */
    public static Optional<Subscription> of(String file) {
        return Arrays.stream(values()).filter(one -> one.file.equals(file)).findFirst();
    }

    /** Media type without parameters. */
    public String type() {
        return type;
    }

    /** Its address for the page at this path. */
    public String beside(String page) {
        return (page.endsWith("/") ? page.substring(0, page.length() - 1) : page) + "/" + file;
    }
}
