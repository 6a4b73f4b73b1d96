package org.engawa.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The form of the editor, and others of the newsroom. */
public final class DraftForm {
    private DraftForm() {}

    /** What a browser would send of it, by the names of its fields. */
    public static Map<String, String> in(String page) {
        return in(page, "#body");
    }

    /** The same of the form in which there is this. */
    public static Map<String, String> in(String page, String what) {
        Element form = Jsoup.parse(page).selectFirst("form:has(" + what + ")");
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            boolean idle = field.is("[type=submit], [type=file]")
                    || (field.is("[type=checkbox], [type=radio]") && !field.hasAttr("checked"));
            if (!idle) {
                fields.put(field.attr("name"), field.is("select") ? chosen(field) : field.val());
            }
        }
        return fields;
    }

    private static String chosen(Element select) {
        Element chosen = select.selectFirst("option[selected]");
        return chosen == null ? "" : chosen.val();
    }
}
