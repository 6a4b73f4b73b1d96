package org.engawa.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engawa.account.OneTimeLinks;
import org.engawa.account.Purpose;
import org.engawa.locale.MessageFile;
import org.engawa.locale.Site;
import org.engawa.mail.Outgoing.Part;
import org.engawa.notification.Letter;
import org.engawa.notification.Notice;
import org.engawa.notification.Notices;
import org.engawa.organization.Member;
import org.engawa.publication.Settings;
import org.engawa.publication.SiteSettings;
import org.engawa.workflow.News;

/**
 * Writes letters at the moment at which they are sent, so that they say what is true then and the tokens of their links stand
 * nowhere else. All links begin with the address of the site as it is configured. Wants a transaction.
 */
@ApplicationScoped
class Composer {
    private static final String ACCOUNT = "/newsroom/account";

    @Inject
    OneTimeLinks links;

    @Inject
    Notices notices;

    @Inject
    News news;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The letter; nothing when there is nothing left to tell. */
    Optional<Outgoing> compose(Letter letter, Member to) {
        SiteSettings site = settings.current();
        MessageFile words = MessageFile.nearest(Composer.class, to.language());
        Draft draft = new Draft(words, to, site.site());
        boolean worth = switch (letter.kind()) {
            case INVITATION -> invitation(draft);
            case RESET -> reset(draft);
            case UNLINKED -> link(draft, "unlinked.subject", "unlinked.lead");
            case LINKED_AGAIN -> link(draft, "linked-again.subject", "linked-again.lead");
            case NOTICE, DIGEST -> news(draft, letter);
        };
        return worth ? Optional.of(draft.finished(letter)) : Optional.empty();
    }

    private boolean invitation(Draft draft) {
        draft.subject = draft.say("invitation.subject", draft.siteName());
        draft.words(draft.say("invitation.lead", draft.siteName(), draft.to.address()));
        draft.link(Purpose.INVITATION.path(links.issue(Purpose.INVITATION, draft.to.id())));
        draft.words(draft.say("letter.link-life"));
        return true;
    }

    private boolean reset(Draft draft) {
        draft.subject = draft.say("reset.subject", draft.siteName());
        draft.words(draft.say("reset.lead", draft.to.address()));
        draft.link(Purpose.RESET.path(links.issue(Purpose.RESET, draft.to.id())));
        draft.words(draft.say("letter.link-life"));
        draft.words(draft.say("reset.not-you"));
        return true;
    }

    /** That the link to the provider changed, whichever way. */
    private boolean link(Draft draft, String subject, String lead) {
        draft.subject = draft.say(subject, draft.siteName());
        draft.words(draft.say(lead, draft.to.address()));
        draft.words(draft.say("link.not-you"));
        draft.link(ACCOUNT);
        return true;
    }

    private boolean news(Draft draft, Letter letter) {
        List<Notice> all = news.there(draft.to, notices.in(letter));
        if (all.isEmpty()) {
            return false;
        }
        boolean one = letter.kind() == Letter.Kind.NOTICE;
        String tongue = draft.to.language();
        draft.subject = one ? all.get(0).say(tongue) : draft.say("digest.subject", all.size(), draft.siteName());
        draft.words(draft.say(one ? "notice.lead" : "digest.lead", draft.siteName()));
        for (Notice notice : all) {
            draft.words(notice.say(tongue));
            draft.link(notice.path());
        }
        return true;
    }

    /** A letter that is being written. */
    private final class Draft {
        private final MessageFile words;
        private final Member to;
        private final Site site;
        private final List<Part> parts = new ArrayList<>();
        private String subject = "";

        Draft(MessageFile words, Member to, Site site) {
            this.words = words;
            this.to = to;
            this.site = site;
            words(say("letter.dear", to.name()));
        }

        String say(String key, Object... arguments) {
            return words.say(key, arguments);
        }

        String siteName() {
            return site.name().in(site.preferences(words.language())).text();
        }

        void words(String text) {
            parts.add(new Part.Words(text));
        }

        void link(String path) {
            parts.add(new Part.Link(site.address() + path));
        }

        Outgoing finished(Letter letter) {
            words(say("letter.foot", siteName(), to.address(), site.address() + ACCOUNT));
            return new Outgoing(
                    letter.id(),
                    to.address(),
                    to.name(),
                    siteName(),
                    site.address(),
                    words.language(),
                    subject,
                    parts,
                    clock.instant());
        }
    }
}
