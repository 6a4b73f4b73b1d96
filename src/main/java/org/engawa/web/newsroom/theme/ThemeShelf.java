package org.engawa.web.newsroom.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.engawa.theme.ThemeProblem;
import org.engawa.web.Themes;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.writing.SiteNames;
import org.jspecify.annotations.Nullable;

/** The themes that are there, and what is wrong with the one that `theme` names in the address, on the page `/newsroom/themes`. */
@Named
@RequestScoped
public class ThemeShelf {
    @Inject
    private Themes themes;

    @Inject
    private CurrentMember me;

    @Inject
    private InHand inHand;

    @Inject
    private SiteNames names;

    private @Nullable List<ThemeProblem> problems;

    /**
     * A theme.
     *
     * @param name that of its folder, by which `site.yaml` chooses it
     * @param used whether it is the one of the site
     * @param examined whether it was just examined
     */
    public record Row(String name, boolean used, boolean examined) {}

    /** Called before the page is written: for whoever is no administrator there is none. */
    public void demand() {
        if (!me.isAdministrator()) {
            inHand.refuse();
        }
    }

    /**
     * All of them, by name.
     *
     * @throws IOException when the folder of themes can't be read
     */
    public List<Row> getAll() throws IOException {
        String used = names.settings().site().theme();
        String chosen = inHand.sent("theme");
        return themes.names().stream()
                .map(name -> new Row(name, name.equals(used), name.equals(chosen)))
                .toList();
    }

    /** Everything that is wrong with the theme that was chosen; nothing while none was. Examining one takes a second or more. */
    public List<ThemeProblem> getProblems() throws IOException {
        List<ThemeProblem> known = problems;
        if (known == null) {
            // Of those alone that are there: a name may be a path to anywhere.
            known = me.isAdministrator() && themes.names().contains(inHand.sent("theme"))
                    ? themes.examine(inHand.sent("theme"))
                    : List.of();
            problems = known;
        }
        return known;
    }
}
