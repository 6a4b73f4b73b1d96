package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.markdown.Codes;
import org.engawa.publication.Settings;
import org.engawa.story.StoryText;
import org.engawa.vocabulary.Usage;

/** Forms that the site doesn't use, in the edition in hand as it is saved. They can be right, so nothing is refused for them. */
@Named("usage")
@RequestScoped
public class UsageFound {
    @Inject
    private InHand inHand;

    @Inject
    private Settings settings;

    /** Each with what the site says instead. */
    public List<Usage.Slip> getSlips() {
        StoryText text = inHand.sheet().text();
        return Usage.of(settings.current().vocabulary(), inHand.getLanguage())
                .slips(String.join("\n", text.title(), text.summary(), Codes.language(text.body())));
    }
}
