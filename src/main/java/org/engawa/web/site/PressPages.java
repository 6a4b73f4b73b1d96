package org.engawa.web.site;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.util.Objects;
import java.util.stream.Stream;
import org.engawa.organization.Mission;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.Selection;
import org.engawa.reading.Subscription;
import org.engawa.theme.view.Channel;
import org.engawa.theme.view.PressContact;
import org.engawa.theme.view.PressPage;

/** What editors and reporters elsewhere need. */
final class PressPages {
    private static final int LATEST = 6;

    private final Draft draft;

    PressPages(Draft draft) {
        this.draft = draft;
    }

    Outcome find(Route route) {
        if (route.page() > 1) {
            return Outcome.unknown();
        }
        PressPage page = new PressPage(
                new Frames(draft).frame(route, Frames.Self.unnamed()),
                new Cards(draft).of(draft.list(Selection.all(), 0, LATEST).editions()),
                Route.to(Section.STORIES).in(draft.language()),
                Stream.of(Subscription.values()).map(this::channel).toList(),
                draft.settings().missions().values().stream()
                        .flatMap(mission -> Stream.ofNullable(mission.press()).map(press -> contact(mission, press)))
                        .toList());
        return Outcome.page(page, draft, route);
    }

    private Channel channel(Subscription format) {
        return new Channel(
                format.name().toLowerCase(java.util.Locale.ROOT),
                Followed.name(format),
                format.type(),
                format.beside(Route.home().in(draft.language())));
    }

    private PressContact contact(Mission mission, Mission.Press press) {
        String telephone = Objects.requireNonNullElse(press.telephone(), "");
        return new PressContact(
                draft.text(mission.names()),
                new Cards(draft).country(mission.country()),
                city(mission),
                Objects.requireNonNullElse(press.email(), ""),
                telephone,
                telephone.isEmpty() ? "" : "tel:" + telephone.replace(" ", ""));
    }

    /** The city after which a zone is named, in the language of the page. */
    private String city(Mission mission) {
        String id = mission.zone().getId();
        String name = TimeZoneNames.getInstance(ULocale.forLanguageTag(draft.language()))
                .getExemplarLocationName(id);
        return name == null ? id : name;
    }
}
