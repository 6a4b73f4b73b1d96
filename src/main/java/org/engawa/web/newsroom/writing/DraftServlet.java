package org.engawa.web.newsroom.writing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.Serial;
import org.engawa.web.newsroom.AutosaveServlet;
import org.engawa.web.newsroom.Words;

/** Saves the form of the editor for its script. */
@WebServlet("/newsroom/drafts")
public class DraftServlet extends AutosaveServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Autosave autosave;

    @Inject
    private transient Words words;

    @Override
    protected Saved save(String mark) {
        Autosave.Saved saved = autosave.save(mark);
        String said = saved.whole() ? words.say("autosave.saved", now()) : words.say("autosave.part", now());
        return new Saved(saved.mark(), saved.whole(), said);
    }
}
