package org.engawa.theme;

/**
 * What is wrong with a theme, said so that a designer can mend it.
 *
 * @param file relative to the theme's folder
 * @param line from 1; 0 if it is the file as a whole
 * @param what what is wrong
 * @param remedy how to mend it
 */
public record ThemeProblem(String file, int line, String what, String remedy) {
    /** One line for the operator's log. */
    public String sentence() {
        String place = line > 0 ? file + ", line " + line : file;
        return place + ": " + what + " " + remedy;
    }
}
