package org.engawa.web.api;

import org.jspecify.annotations.Nullable;

/** Finds what is asked for. */
@FunctionalInterface
interface Operation {
    /** @throws ProblemException when there is no such thing */
    Reply reply(Question question);

    /**
     * What was found.
     *
     * @param document a record, to be sent as JSON
     * @param next absolute address of the next part
     */
    record Reply(Object document, @Nullable String next) {
        static Reply of(Object document) {
            return new Reply(document, null);
        }
    }
}
