package org.engawa.content;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.engawa.media.PictureStore;
import org.engawa.publication.SiteSettings;
import org.engawa.source.Problems;
import org.engawa.story.Kind;

/** A whole bundle with one good story, to which tests add others. */
final class SmallBundle {
    static final String TEXT = """
            ---
            title: A title
            summary: A summary
            ---

            Text.[^a-source] And [more](story:good).[^other]

            ![A lagoon](lagoon.png)
            """;

    private static final String FACTS = """
            kind: %s
            original: en
            mission: desk
            published: 2026-11-12T09:00:00+09:00
            countries: [ZM]
            programmes: [satreps]
            topics: [health]
            people: [manabe]
            venue: house
            cover: lagoon.png
            evidence:
              - id: a-source
                title: A source
                url: https://example.org/a
                date: 2016-04
              - id: other
                title: Another
            pictures:
              - file: lagoon.png
                credit: A. Person
                alt: {en: A lagoon}
            details:
            """;

    private static final Map<Kind, String> DETAILS = Map.of(
            Kind.RESULT, """
                      field: bioresources
                      project: {en: A project}
                      start: 2016-04
                      end: 2021
                      partners:
                        - name: {en: A university}
                          country: ZM
                    """,
            Kind.PROFILE, "  person: manabe\n",
            Kind.EXHIBIT, """
                      start: 2026-11-01
                      end: 2026-11-30
                      admission: free
                      tour:
                        - venue: house
                          start: 2027
                          end: 2028
                    """,
            Kind.EVENT, """
                      start: 2026-12-01T10:00
                      end: 2026-12-01T12:00
                      zone: Asia/Tokyo
                      place: {en: Tokyo}
                      attendance: mixed
                      website: https://example.org
                    """,
            Kind.SPEECH, """
                      speaker: {en: A minister}
                      occasion: {en: A day}
                      date: 2016-05-24
                    """,
            Kind.ARTICLE, "  author: {en: The desk}\n",
            Kind.PROGRAMME, """
                      programme: satreps
                      operators:
                        - {en: JST}
                    """,
            Kind.CHALLENGE, """
                      topic: health
                      goals: [11, 13]
                    """);

    private static final Map<String, String> SETTINGS = Map.of(
            "site.yaml", """
                    name: {en: Engawa}
                    tagline: {en: A veranda}
                    languages: [en, ja]
                    default: en
                    address: https://engawa.example
                    zone: Asia/Tokyo
                    theme: engawa
                    """,
            "missions.yaml", "desk:\n  kind: headquarters\n  names: {en: Desk}\n  country: JP\n  zone: Asia/Tokyo\n",
            "vocabulary/countries.yaml", """
                    regions:
                      africa: {en: Africa}
                    countries:
                      ZM: {names: {en: Zambia}, region: africa, point: [-15.42, 28.28]}
                    """,
            "vocabulary/programmes.yaml", "satreps: {names: {en: SATREPS}, about: {en: About}}\n",
            "vocabulary/topics.yaml",
                    "health: {names: {en: Health}, about: {en: About}, pattern: shippo, patternNote: {en: Note}}\n",
            "vocabulary/people.yaml",
                    "manabe: {names: {en: Manabe}, country: US, field: {en: Climate}, affiliation: {en: Princeton}}\n",
            "vocabulary/venues.yaml",
                    "house: {names: {en: House}, about: {en: About}, city: {en: London}, country: GB, zone: Europe/London}\n",
            "vocabulary/terms.yaml", "");

    final Path root;
    final PictureStore pictures;

    SmallBundle(Path folder) {
        root = folder.resolve("bundle");
        pictures = PictureStore.in(folder.resolve("data"));
        SETTINGS.forEach(this::write);
        story("good", Kind.RESULT);
    }

    static String facts(Kind kind) {
        return FACTS.formatted(kind.word()) + DETAILS.get(kind);
    }

    /** Adds a story without a mistake. */
    void story(String slug, Kind kind) {
        write("stories/" + slug + "/story.yaml", facts(kind));
        write("stories/" + slug + "/en.md", TEXT);
        picture("stories/" + slug + "/lagoon.png", "png");
    }

    Path write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void picture(String file, String format) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SiteSettings settings(Problems problems) {
        return new SettingsReader(new BundleFiles(root, problems)).read();
    }

    /** Reads and checks a story as an import does. */
    StoryReader.Reading read(String slug, Problems problems) {
        SiteSettings settings = settings(new Problems());
        StoryReader.Reading reading = new StoryReader(pictures).read(root, slug, problems);
        DraftCheck check = new DraftCheck(settings, new HashSet<>(List.of("good", slug)));
        reading.draft().ifPresent(draft -> check.check(draft, reading, problems));
        return reading;
    }
}
