package org.engawa.media;

/** Numbers as drawings write them: to a tenth, without a needless {@code .0}. */
final class Tenth {
    private Tenth() {}

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static String of(double value) {
        long tenths = Math.round(value * 10);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
