package org.engawa.web.api;

import java.util.Locale;

/** What can go wrong with a request, in plain words; each is explained on the page of documentation. */
enum ProblemKind {
    /** The address, its path or its parameters, is not written as addresses are. */
    MALFORMED_ADDRESS(
            400, "The address is not written correctly", "Write values in UTF-8 and percent-encode them (RFC 3986)."),
    UNKNOWN_PARAMETER(400, "There is no such parameter here", "Leave it out, or use one of those allowed."),
    BAD_PARAMETER(400, "A parameter has a value that is not possible", "Use one of the values or forms allowed."),
    BAD_REQUEST(400, "The request cannot be understood", "Look at /api/ for what can be asked."),
    NOT_FOUND(404, "There is nothing at this address", "Look at /api/v1 for what there is."),
    METHOD_NOT_ALLOWED(405, "This interface is for reading only", "Use GET, HEAD or OPTIONS."),
    NOT_ACCEPTABLE(
            406,
            "This is not available in a format that you accept",
            "Accept application/json, or leave the header Accept out."),
    WITHDRAWN(410, "This story was withdrawn", "Delete your copies; the reason tells why."),
    START_ANEW(
            410,
            "This cursor is of another time; start anew",
            "Ask without `after`, take everything in, and delete what you did not get again."),
    ADDRESS_TOO_LONG(414, "The address is too long", "An address has at most 4096 characters."),
    TOO_MANY_REQUESTS(429, "Too many requests in too short a time", "Wait as long as the header Retry-After says."),
    FAILED(500, "Something went wrong on our side", "It was noted under the number of the incident. Try again later."),
    NOT_READY(503, "The site is still starting", "Try again in a few seconds."),
    SEARCH_UNFINISHED(
            503, "There was no time to search all stories", "Try again in a few seconds, or ask with fewer words.");

    private final int status;
    private final String title;
    private final String remedy;

    ProblemKind(int status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** What to do about it. */
    String remedy() {
        return remedy;
    }

    /** As in the address of its explanation, for example {@code bad-parameter}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
