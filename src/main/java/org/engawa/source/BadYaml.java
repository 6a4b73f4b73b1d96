package org.engawa.source;

/** Says why a document cannot be read at all; caught by {@link YamlReader}. */
final class BadYaml extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String remedy;

    BadYaml(int line, String what, String remedy) {
        super(what);
        this.line = line;
        this.remedy = remedy;
    }

    int line() {
        return line;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
