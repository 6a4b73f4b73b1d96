package org.engawa.web.api;

/** The description of this program, read when somebody asks for it first. */
final class LiveDescription {
    private LiveDescription() {}

    static Description get() {
        return Holder.DESCRIPTION;
    }

    /** Loaded at first use. */
    private static final class Holder {
        private static final Description DESCRIPTION = new Description();
    }
}
