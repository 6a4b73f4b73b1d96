package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.engawa.account.Demonstration;
import org.engawa.database.ReadOnly;
import org.engawa.database.ReadOnlyOrder;
import org.engawa.locale.Announcement;
import org.engawa.locale.MessageFile;

/** What every screen of the newsroom says at its top, whatever else it shows. */
@Named
@RequestScoped
public class Banner {
    @Inject
    private Demonstration demonstration;

    @Inject
    private Words words;

    @Inject
    private ReadOnly readOnly;

    /** Whether nothing can be saved, which every screen says. */
    public boolean isReadOnly() {
        return readOnly.isOn();
    }

    /** Why, in the words of the operator; empty when they gave none. */
    public String getReason() {
        return reason().map(said -> said.text(getReasonLanguage())).orElse("");
    }

    /** The language of those words, which may be another than that of the page. */
    public String getReasonLanguage() {
        return reason().map(said -> said.language(words.getLanguage(), MessageFile.ENGLISH))
                .orElse("");
    }

    private Optional<Announcement> reason() {
        return readOnly.order().map(ReadOnlyOrder::reason).filter(said -> !said.isEmpty());
    }

    /** A sentence; empty when there is nothing to say. */
    public String getText() {
        return demonstration.isOn() ? words.say("demonstration.banner") : "";
    }
}
