package org.engawa.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes links: to things of the site, kept symbolic; to addresses with {@code http}, {@code https}, {@code mailto} or
 * {@code tel}; and to anchors of the same page. Any other destination leaves only the words, and a remark.
 */
final class Links {

    private static final Pattern OUTWARD =
            Pattern.compile("(?:https?://[^/]|mailto:[^:]|tel:[+0-9]).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR = Pattern.compile("#[\\p{L}\\p{N}\\p{M}_-]+");
    private static final Pattern INWARD = Pattern.compile("(?:story|country|programme|topic|person|venue|page):.*");
    private static final Pattern SCHEME = Pattern.compile("[\\s\\p{Cc}]*[A-Za-z&][^/?#]*:.*", Pattern.DOTALL);

    private final Rendering rendering;
    private final Output out;

    Links(Rendering rendering) {
        this.rendering = rendering;
        this.out = rendering.out();
    }

    VisitHandler<?>[] handlers() {
        return new VisitHandler<?>[] {
            new VisitHandler<>(Link.class, this::link),
            new VisitHandler<>(LinkRef.class, this::reference),
            new VisitHandler<>(AutoLink.class, this::auto),
            new VisitHandler<>(MailLink.class, this::mail),
        };
    }

    private void link(Link link) {
        String url = link.getUrl().unescape();
        write(link, url, link.getTitle().unescape(), () -> {
            if (link.hasChildren()) {
                rendering.writeChildren(link);
            } else {
                out.text(url);
            }
        });
    }

    private void reference(LinkRef link) {
        Reference reference = link.isDefined() ? link.getReferenceNode(rendering.document()) : null;
        if (reference != null) {
            String title = reference.getTitle().unescape();
            write(link, reference.getUrl().unescape(), title, () -> rendering.writeChildren(link));
            return;
        }
        out.text("[");
        rendering.writeChildren(link);
        out.text("]");
        if (!link.isReferenceTextCombined()) {
            out.text("[" + link.getReference().unescape() + "]");
        }
    }

    private void auto(AutoLink link) {
        String text = link.getText().toString();
        boolean bare = link.getOpeningMarker().isEmpty();
        int end = bare ? endOfBareAddress(text) : text.length();
        String url = text.substring(0, end);
        String full = url.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + url : url;
        write(link, full, "", () -> out.text(url));
        out.text(text.substring(end));
    }

    private void mail(MailLink link) {
        String text = link.getText().toString();
        write(link, "mailto:" + text, "", () -> out.text(text));
    }

    /** Where no blank follows an address, as in Japanese, it ends before the first such character. */
    private static int endOfBareAddress(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Scripts.isUnspaced(text.codePointAt(at))) {
                return at;
            }
        }
        return text.length();
    }

    private void write(Node node, String url, String title, Runnable words) {
        Optional<String> href = href(node, url);
        if (href.isEmpty() || !rendering.enterLink()) {
            words.run();
            return;
        }
        String given = GivenAttributes.of(node, rendering.document()).html(rendering.slugs());
        String titled = title.isBlank() ? "" : " title=\"" + Escape.text(title) + "\"";
        out.markup("<a href=\"" + Escape.text(href.get()) + "\"" + titled + given + ">");
        words.run();
        out.markup("</a>");
        rendering.leaveLink();
    }

    private Optional<String> href(Node node, String url) {
        Optional<InternalLink> internal = InternalLink.parse(url);
        if (internal.isPresent()) {
            rendering.use(internal.get());
            return Optional.of(internal.get().symbol());
        }
        if (ANCHOR.matcher(url).matches()) {
            return Optional.of(url);
        }
        if (OUTWARD.matcher(url).matches()) {
            return Optional.of(Escaping.percentEncodeUrl(url));
        }
        boolean foreign = SCHEME.matcher(url).matches() && !INWARD.matcher(url).matches();
        rendering.remark(foreign ? Remark.Kind.REFUSED_LINK : Remark.Kind.BROKEN_LINK, node, url);
        return Optional.empty();
    }
}
