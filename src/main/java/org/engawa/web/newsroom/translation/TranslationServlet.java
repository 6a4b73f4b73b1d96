package org.engawa.web.newsroom.translation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.Serial;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.AutosaveServlet;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.SaveDraft;

/** Saves a translation for the script of its page. */
@WebServlet("/newsroom/translations")
public class TranslationServlet extends AutosaveServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient InHand inHand;

    @Inject
    private transient Translating translating;

    @Inject
    private transient SaveDraft draft;

    @Inject
    private transient Words words;

    @Override
    protected Saved save(String mark) {
        if (!translating.isThere()) {
            throw new NoSuchEdition();
        }
        Writing writing = new Writing(translating.text(), null);
        String saved = draft.save(inHand.actor(), inHand.key(), writing, mark, true);
        String said =
                translating.isBeside() ? words.say("autosave.saved", now()) : words.say("autosave.original", now());
        return new Saved(saved, true, said);
    }
}
