package org.engawa.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The few words that the HTML itself needs, for those who listen to it. */
record Words(String table, String contents, String footnotes, String back) {

    private static final Map<String, Words> BY_LANGUAGE = Map.ofEntries(
            Map.entry("en", new Words("Table", "Contents", "Footnotes", "Back to the text")),
            Map.entry("ja", new Words("表", "目次", "脚注", "本文へ戻る")),
            Map.entry("fr", new Words("Tableau", "Sommaire", "Notes", "Retour au texte")),
            Map.entry("es", new Words("Tabla", "Índice", "Notas", "Volver al texto")),
            Map.entry("pt", new Words("Tabela", "Índice", "Notas", "Voltar ao texto")),
            Map.entry("ar", new Words("جدول", "المحتويات", "الحواشي", "العودة إلى النص")),
            Map.entry("id", new Words("Tabel", "Daftar isi", "Catatan kaki", "Kembali ke teks")),
            Map.entry("zh-Hans", new Words("表格", "目录", "脚注", "返回正文")),
            Map.entry("zh-Hant", new Words("表格", "目錄", "註腳", "返回正文")),
            Map.entry("ko", new Words("표", "차례", "각주", "본문으로 돌아가기")),
            Map.entry("ru", new Words("Таблица", "Содержание", "Примечания", "Вернуться к тексту")),
            Map.entry("de", new Words("Tabelle", "Inhalt", "Fußnoten", "Zurück zum Text")),
            Map.entry("th", new Words("ตาราง", "สารบัญ", "เชิงอรรถ", "กลับไปยังเนื้อหา")),
            Map.entry("vi", new Words("Bảng", "Mục lục", "Chú thích", "Trở lại nội dung")));

    private static final Words ENGLISH = new Words("Table", "Contents", "Footnotes", "Back to the text");

    /** In this language; in English if it has none. */
    static Words of(Locale locale) {
        String language = locale.getLanguage();
        if (language.equals("zh")) {
            language = isTraditional(locale) ? "zh-Hant" : "zh-Hans";
        }
        return BY_LANGUAGE.getOrDefault(language, ENGLISH);
    }

    /** Whether this kind of Chinese is written in traditional characters. */
    static boolean isTraditional(Locale locale) {
        return locale.getScript().equals("Hant")
                || (locale.getScript().isEmpty() && Set.of("TW", "HK", "MO").contains(locale.getCountry()));
    }
}
