package org.engawa.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what a drawing shows to those who cannot see it and that its list does not say: that a cycle closes, how places lie. */
final class DrawingWords {

    private static final DrawingWords UNKNOWN = new DrawingWords("", "{places}", ", ");

    private static final Map<String, DrawingWords> BY_LANGUAGE = Map.of(
            "en",
            new DrawingWords(
                    "A circle of {count} steps; the last leads back to the first.",
                    "Map, from west to east: {places}.",
                    ", "),
            "ja",
            new DrawingWords("{count}つの段階が輪になった図。最後の段階は最初の段階に戻る。", "地図。西から東へ、{places}。", "、"),
            "fr",
            new DrawingWords(
                    "Un cercle de {count} étapes ; la dernière ramène à la première.",
                    "Carte, d’ouest en est : {places}.",
                    ", "),
            "es",
            new DrawingWords(
                    "Un círculo de {count} pasos; el último lleva de nuevo al primero.",
                    "Mapa, de oeste a este: {places}.",
                    ", "),
            "pt",
            new DrawingWords(
                    "Um círculo de {count} etapas; a última leva de volta à primeira.",
                    "Mapa, de oeste para leste: {places}.",
                    ", "),
            "ar",
            new DrawingWords(
                    "حلقة مراحلها {count}، وآخرها يعود إلى أولها.", "خريطة، من الغرب إلى الشرق: {places}.", "، "),
            "zh",
            new DrawingWords("由{count}个步骤组成的循环图，最后一步回到第一步。", "地图，自西向东依次为：{places}。", "、"),
            "id",
            new DrawingWords(
                    "Lingkaran {count} langkah; langkah terakhir kembali ke langkah pertama.",
                    "Peta, dari barat ke timur: {places}.",
                    ", "));

    private final String cycle;
    private final String map;
    private final String between;

    private DrawingWords(String cycle, String map, String between) {
        this.cycle = cycle;
        this.map = map;
        this.between = between;
    }

    static DrawingWords of(Locale locale) {
        return Words.isTraditional(locale) ? UNKNOWN : BY_LANGUAGE.getOrDefault(locale.getLanguage(), UNKNOWN);
    }

    /** That there is a circle; nothing where nobody has found words yet. */
    String cycle(int count) {
        return cycle.replace("{count}", Integer.toString(count));
    }

    /** How places lie, from west to east. */
    String map(List<String> names) {
        return map.replace("{places}", String.join(between, names));
    }

    /** The attributes by which a drawing says something, or is passed over. */
    static String attributes(String says) {
        return says.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + Escape.text(says) + "\"";
    }
}
