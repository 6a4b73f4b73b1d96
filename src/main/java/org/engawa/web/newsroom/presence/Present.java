package org.engawa.web.newsroom.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Presences;
import org.jspecify.annotations.Nullable;

/** Who else was at the edition when a page about it was made, which is told to them from then on. */
@Named
@RequestScoped
public class Present {
    private final UUID page = UUID.randomUUID();

    @Inject
    private InHand inHand;

    @Inject
    private Presences presences;

    @Inject
    private PresentWords words;

    private @Nullable String said;

    /** Who this page is among all that are open. */
    public UUID getPage() {
        return page;
    }

    /** Who else is there, in sentences; empty for nobody. */
    public String getSaid() {
        String known = said;
        if (known == null) {
            known = tell();
            said = known;
        }
        return known;
    }

    private String tell() {
        try {
            return words.say(presences.open(inHand.actor(), inHand.key(), page));
        } catch (NoSuchEdition e) {
            return "";
        }
    }
}
