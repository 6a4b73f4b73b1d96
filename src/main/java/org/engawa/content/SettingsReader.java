package org.engawa.content;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.locale.Site;
import org.engawa.organization.Mission;
import org.engawa.organization.Mission.MissionKind;
import org.engawa.publication.SiteSettings;
import org.engawa.source.Fields;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads `site.yaml`, `missions.yaml`, the vocabulary and the pages beside the stories. */
final class SettingsReader {
    private static final URI LOCAL = URI.create("http://localhost:8080");

    /** As it can be written into a link without further ado. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}");

    private static final Pattern TELEPHONE = Pattern.compile("\\+[0-9][0-9 ]{4,30}[0-9]");

    private final BundleFiles files;

    SettingsReader(BundleFiles files) {
        this.files = files;
    }

    SiteSettings read() {
        Site site = site();
        Map<String, Mission> missions = missions();
        Vocabulary vocabulary = new VocabularyReader(files).read();
        return new SiteSettings(site, missions, vocabulary, new PagesReader(files, site, vocabulary).read());
    }

    private Site site() {
        Fields fields = files.yaml("site.yaml");
        List<String> languages = fields.texts("languages");
        if (languages.isEmpty()) {
            fields.problem("languages", "names no language", "list at least one, for example [en, ja]");
        }
        for (String language : languages) {
            if (!Texts.isLanguage(language)) {
                fields.problem("languages", "`" + language + "` is no language", "write a tag such as ja or zh-Hans");
            }
        }
        String first = fields.text("default");
        if (!languages.contains(first)) {
            fields.problem("default", "`" + first + "` is not among the languages", "choose one of " + languages);
        }
        Site site = new Site(
                Texts.required(fields, "name"),
                Texts.required(fields, "tagline"),
                languages,
                first,
                fields.value("address", "an address such as https://example.org", SettingsReader::origin, LOCAL),
                Texts.zone(fields, "zone"),
                fields.text("theme"));
        fields.refuseOthers();
        return site;
    }

    private static URI origin(String text) {
        URI address = URI.create(text);
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        String path = address.getRawPath();
        boolean bare =
                address.getRawUserInfo() == null && address.getRawQuery() == null && address.getFragment() == null;
        if (!web || !bare || address.getHost() == null || !(path.isEmpty() || path.equals("/"))) {
            throw new IllegalArgumentException(text);
        }
        return URI.create(address.getScheme() + "://" + address.getRawAuthority());
    }

    /** Who publishes what a mission wrote. */
    private static final String PUBLISHES = "itself or desk";

    private Map<String, Mission> missions() {
        Fields file = files.yaml("missions.yaml");
        Map<String, Mission> missions = new LinkedHashMap<>();
        for (String key : file.keys()) {
            Fields fields = file.fields(key);
            missions.put(
                    key,
                    new Mission(
                            key,
                            fields.value("kind", kinds(), SettingsReader::kind, MissionKind.HEADQUARTERS),
                            Texts.required(fields, "names"),
                            fields.text("country"),
                            Texts.zone(fields, "zone"),
                            desk(fields, file),
                            Boolean.TRUE.equals(fields.valueOrNull("publishes", PUBLISHES, SettingsReader::byItself)),
                            press(fields)));
            fields.refuseOthers();
        }
        return missions;
    }

    private static Mission.@Nullable Press press(Fields mission) {
        Fields fields = mission.fieldsOrNull("press");
        if (fields == null) {
            return null;
        }
        String email =
                fields.valueOrNull("email", "an address such as press@example.org", text -> matching(text, EMAIL));
        String telephone =
                fields.valueOrNull("telephone", "a number such as +81 3 1234 5678", text -> matching(text, TELEPHONE));
        fields.refuseOthers();
        if (email == null && telephone == null) {
            mission.problem("press", "names no way to the mission", "write `email`, `telephone` or both");
            return null;
        }
        return new Mission.Press(email, telephone);
    }

    private static String matching(String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static @Nullable String desk(Fields fields, Fields missions) {
        String desk = fields.textOrNull("desk");
        if (desk != null && !missions.keys().contains(desk)) {
            fields.problem("desk", "there is no mission `" + desk + "`", "name a headquarters unit of this file");
            return null;
        }
        return desk;
    }

    private static boolean byItself(String word) {
        if (!word.equals("itself") && !word.equals("desk")) {
            throw new IllegalArgumentException(word);
        }
        return word.equals("itself");
    }

    private static String kinds() {
        return Stream.of(MissionKind.values()).map(MissionKind::word).collect(Collectors.joining(", ", "one of ", ""));
    }

    private static MissionKind kind(String word) {
        return Stream.of(MissionKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
