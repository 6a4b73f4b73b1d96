package org.engawa.web.newsroom.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.engawa.notification.Notice;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.News;
import org.jspecify.annotations.Nullable;

/** What the member was told and has not read, on the page `/newsroom/board`. */
@Named("news")
@RequestScoped
public class NewsList {
    private static final String BOARD = "/newsroom/board";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private News news;

    @Inject
    private InHand inHand;

    @Inject
    private Words words;

    @Inject
    private Hours hours;

    @Inject
    private Journey journey;

    private @Nullable List<Row> all;

    /**
     * A notice as it is shown.
     *
     * @param path of the page on which it is seen
     * @param at when, in the member's zone
     */
    public record Row(UUID id, String sentence, String path, String at) {}

    /** The newest first. */
    public List<Row> getAll() {
        List<Row> known = all;
        if (known == null) {
            known = news.unread(inHand.actor()).stream().map(this::row).toList();
            all = known;
        }
        return known;
    }

    /** Those that the page showed are read; what came since is not. */
    public void read() {
        List<UUID> shown = inHand.allSent("notice").stream()
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .toList();
        news.read(inHand.actor(), shown);
        journey.to(BOARD, "news-read");
    }

    private Row row(Notice notice) {
        return new Row(notice.id(), notice.say(words.getLanguage()), notice.path(), hours.brief(notice.toldAt()));
    }
}
