package org.engawa.theme;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.function.UnaryOperator;

/** Turns what the template engine says into what a designer can use. */
final class TemplateProblems {
    private TemplateProblems() {}

    /**
     * What is wrong.
     *
     * @param template which was to be rendered
     * @param place where a template of a name stands
     */
    static ThemeProblem of(PebbleException e, String template, UnaryOperator<String> place) {
        String file = e.getFileName() == null ? template : e.getFileName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        String what = String.valueOf(e.getPebbleMessage()).strip();
        return new ThemeProblem(place.apply(file), line, what.endsWith(".") ? what : what + ".", remedy(e));
    }

    private static String remedy(PebbleException e) {
        if (e instanceof ParserException) {
            return "Check that every {{, {% and block on this line and before it is closed.";
        }
        if (e instanceof AttributeNotFoundException || e instanceof RootAttributeNotFoundException) {
            return "The names a template may use are the records of org.engawa.theme.view, and site, page and settings.";
        }
        if (e instanceof LoaderException) {
            return "Name templates from templates/ down and without .html, as in 'partials/card'.";
        }
        if (e instanceof ClassAccessException) {
            return "Templates see the components of views only; use a filter such as `| length`.";
        }
        return "Compare the line with the same place in themes/engawa.";
    }
}
