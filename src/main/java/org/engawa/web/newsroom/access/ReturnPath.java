package org.engawa.web.newsroom.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes on after signing in. Only a page of the newsroom, written as we write addresses; whatever else is given
 * leads to the first page.
 */
public final class ReturnPath {
    /** The parameter of the sign-in page. */
    public static final String PARAMETER = "to";

    /** The first page of the newsroom. */
    public static final String FIRST_PAGE = "/newsroom/";

    private static final int LONGEST = 1000;

    /** No backslash, no sign that browsers drop, and no second slash by which a path could become the name of a host. */
    private static final Pattern PAGE = Pattern.compile(
            "/newsroom(?:/[A-Za-z0-9._~-]+)*/?(?:\\?(?:[A-Za-z0-9._~!$'()*+,:@/?=&-]|%[0-9A-Fa-f]{2})*)?");

    private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(?:/|\\?|$)");

    private ReturnPath() {}

    /**
     * The path to go on to.
     *
     * @param given what the address of the sign-in page says
     * @return a path of this site that begins with `/newsroom`, with its query
     */
    public static String safe(@Nullable String given) {
        if (given == null
                || given.length() > LONGEST
                || !PAGE.matcher(given).matches()
                || DOTS.matcher(given).find()
                || OpenPages.open(path(given))) {
            return FIRST_PAGE;
        }
        return given;
    }

    private static String path(String given) {
        int query = given.indexOf('?');
        return query < 0 ? given : given.substring(0, query);
    }
}
