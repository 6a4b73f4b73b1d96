package org.engawa.source;

/** The file that is being read, and where its problems go. */
record Source(String file, Problems problems) {

    void problem(int line, String field, String what, String remedy) {
        problems.add(new Problem(file, line, field, what, remedy));
    }
}
