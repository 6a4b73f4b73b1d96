package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BiConsumer;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Act;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refused;
import org.engawa.workflow.Sheet;
import org.engawa.workflow.Sheets;

/** The edition that a page is about, as `story` and `language` name it in the address or in the form that was sent. */
@Named("open")
@RequestScoped
public class OpenSheet {
    /** The editor. */
    static final String PAGE = "/newsroom/edit";

    @Inject
    private InHand inHand;

    @Inject
    private Sheets sheets;

    @Inject
    private RefusedActs refused;

    /** Answers 404 when there is no such edition for this member; called before the page is written. */
    public void look() {
        inHand.demandEdition();
    }

    /**
     * The edition as it lies there now.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    public Sheet getSheet() {
        return inHand.sheet();
    }

    /** What the page is about. */
    public EditionKey key() {
        return inHand.key();
    }

    /**
     * Every text of its history, the newest first.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    public List<Sheets.Saved> history() {
        return sheets.history(inHand.actor(), key());
    }

    /** Does something with it, and leads on; what is refused is noted, and the page shown again. */
    public void perform(BiConsumer<Actor, EditionKey> act, Runnable then) {
        try {
            act.accept(inHand.actor(), key());
            then.run();
        } catch (Refused e) {
            refused.note(e);
        } catch (NoSuchEdition e) {
            inHand.refuse();
        } finally {
            inHand.forget();
        }
    }

    /** Whether the member can do an act now; `act` as in {@link Act}. */
    public boolean may(String act) {
        return getSheet().may(Act.valueOf(act));
    }

    /** The id of the member. */
    String getMember() {
        return inHand.actor().member().toString();
    }

    /** The id of the story. */
    public String getStory() {
        return key().story().toString();
    }

    /** BCP 47 tag of its language. */
    public String getLanguage() {
        return key().language();
    }

    /** What stands behind the address of any page about it. */
    public String getQuery() {
        return query(key());
    }

    /** What stands behind the address of any page about an edition. */
    static String query(EditionKey key) {
        return "?story=" + key.story() + "&language=" + key.language();
    }
}
