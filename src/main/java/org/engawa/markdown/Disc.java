package org.engawa.markdown;

/** The numbers of drawings: discs in the colour of the words around them, with numbers in that of the paper. */
final class Disc {

    private Disc() {}

    static String of(double x, double y, int number) {
        String across = ChartScale.written(x);
        String down = ChartScale.written(y);
        return "<circle fill=\"currentColor\" cx=\"" + across + "\" cy=\"" + down + "\" r=\"18\"></circle>"
                + "<text fill=\"canvas\" text-anchor=\"middle\" font-size=\"20\" x=\"" + across + "\" y=\"" + down
                + "\" dy=\".35em\">" + number + "</text>";
    }

    /** A line as thick as those around discs. */
    static String line(String way) {
        return "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" d=\"" + way + "\"></path>";
    }
}
