package org.engawa.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where our reader answers otherwise than the YAML test suite expects, and why. */
final class YamlSuiteDeviations {

    /** Reason by id of the case. */
    static final Map<String, String> REASONS = new HashMap<>();

    static {
        because(
                "one document in a file, by our choice",
                List.of(
                        "35KP", "6XDY", "6ZKB", "7Z25", "9DXL", "9KAX", "JHB9", "KSS4", "L383", "M7A3", "PUW8", "RZT7",
                        "U9NS", "UT92", "W4TN"));
        because(
                "no tags but the core ones, by our choice",
                List.of(
                        "5TYM", "6CK3", "6WLZ", "7FWL", "9WXW", "C4HZ", "CC74", "CUP7", "M5C3", "P76L", "UGM3", "Z67P",
                        "Z9M4"));
        because(
                "no lists or mappings as keys, by our choice",
                List.of(
                        "4FJ6", "6BFJ", "6PBE", "9MMW", "KK5P", "LX3P", "M2N8-01", "M5DY", "Q9WF", "RZP5", "SBG9",
                        "V9D5", "X38W", "XW4D"));
        because(
                "refused by snakeyaml-engine 3.2: corners of YAML that nobody writes by hand, and refusing loses nothing",
                List.of(
                        "2JQS", "4MUZ-00", "4MUZ-01", "4MUZ-02", "58MP", "5MUD", "5T43", "6M2F", "9SA2", "CFD4", "DBG4",
                        "DK3J", "FP8R", "FRK4", "HM87-00", "HS5T", "HWV9", "K3WX", "M2N8-00", "NB6Z", "NHX8", "NJ66",
                        "NKF9", "Q5MG", "QT73", "S3PD", "SM9W-01", "UKK6-00", "UV7Q", "VJP3-01", "W5VH", "WZ62",
                        "ZYU8-00", "ZYU8-01", "ZYU8-03"));
        because(
                "accepted by snakeyaml-engine 3.2 though the layout is wrong; the value is the one that was meant",
                List.of("9C9N", "9JBA", "CVW2", "QB6E", "SU5Z"));
        because(
                "this copy of the suite has a dash where the suite means a tab, which makes it a plain text",
                List.of("DK95-01", "Y79Y-03"));
    }

    private YamlSuiteDeviations() {}

    private static void because(String reason, List<String> ids) {
        ids.forEach(id -> REASONS.put(id, reason));
    }
}
