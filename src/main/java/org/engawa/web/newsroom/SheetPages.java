package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.engawa.publication.Proof;
import org.engawa.web.Answer;
import org.engawa.web.DraftPages;
import org.engawa.workflow.Sheet;

/** Editions in preparation as readers would see them. Who asks has made sure that whoever sees it may. */
@RequestScoped
public class SheetPages {
    @Inject
    private DraftPages pages;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    /**
     * The page of an edition.
     *
     * @param notice says that it is a draft, in the language of the visitor
     * @param pictures address of its pictures for the visitor, without the name of the picture at its end
     */
    public Answer page(Sheet sheet, String notice, String pictures) {
        Answer page = pages.preview(Proof.of(sheet, OffsetDateTime.now(clock)), notice, words.getLanguage());
        return DraftPictures.within(page, sheet.facts().pictures(), pictures);
    }
}
