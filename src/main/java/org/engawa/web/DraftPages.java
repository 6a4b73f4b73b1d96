package org.engawa.web;

import org.engawa.publication.PublishedEdition;

/** Shows what isn't public as the public site would show it. Who asks has made sure that whoever reads it may. */
public interface DraftPages {
    /**
     * The page of a story as readers would see it, marked as a draft. It is kept nowhere.
     *
     * @param draft as it would be published
     * @param notice says that it is a draft, in plain text
     * @param language BCP 47 tag of the notice
     */
    Answer preview(PublishedEdition draft, String notice, String language);
}
