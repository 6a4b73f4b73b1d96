package org.engawa.web.newsroom.showing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.engawa.story.PictureFacts;
import org.engawa.workflow.OutsideOpinions;
import org.engawa.workflow.Sheet;
import org.engawa.workflow.ShownDrafts;

/** Links by which somebody who is no member sees an edition in preparation: just to see it, or because they are asked about it. */
@ApplicationScoped
public class ShownLinks {
    @Inject
    private ShownDrafts drafts;

    @Inject
    private OutsideOpinions opinions;

    /**
     * What a link shows.
     *
     * @param by name of the member who made the link
     * @param ends when it ends
     * @param pictures those that may be shown to outsiders by now
     */
    public record Seen(Sheet sheet, String by, OffsetDateTime ends, List<PictureFacts> pictures) {}

    /**
     * What a link shows now.
     *
     * @param origin the network address of who looks
     * @return nothing when it is no link, has ended, or shows nothing any more
     */
    Optional<Seen> open(String token, String origin) {
        return drafts.open(token, origin)
                .map(shown ->
                        new Seen(shown.sheet(), shown.link().by(), shown.link().ends(), shown.pictures()))
                .or(() -> opinions.open(token, origin)
                        .map(asked -> new Seen(
                                asked.sheet(),
                                asked.by(),
                                asked.ends(),
                                asked.facts().pictures())));
    }
}
