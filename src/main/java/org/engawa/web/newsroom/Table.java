package org.engawa.web.newsroom;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as comma-separated values, RFC 4180, which spreadsheets open as text and never as a formula. */
public final class Table {
    /** Before the first row; without it spreadsheets read anything but Latin letters wrongly. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    /** Adds a row. */
    public void add(List<String> cells) {
        text.append(cells.stream().map(Table::cell).collect(Collectors.joining(",")))
                .append(END);
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The table. */
    @Override
    public String toString() {
        return text.toString();
    }
}
