package org.engawa.catalogue;

import java.io.IOException;
import org.engawa.publication.PublishedStory;

/** Brings all stories that a catalogue is to have, each once. */
interface Filling {
    /** Returns when the last one is taken in. */
    void pour(Intake intake) throws IOException;

    /** Takes stories in, of several threads at once. */
    interface Intake {
        void put(PublishedStory story) throws IOException;
    }
}
