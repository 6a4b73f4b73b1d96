package org.engawa.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.engawa.locale.LocalText;
import org.engawa.publication.PublishedEdition;
import org.engawa.story.Details;
import org.engawa.story.ProjectCode;

/**
 * The words by which an edition is found. Only editions that stand in lists have any, so nothing else can be found. Names of the
 * vocabulary are not among them: those are looked up when somebody searches, so that a changed name holds at once.
 */
enum SearchFields {
    /** Of the edition. */
    TITLE("title", 5),
    /** What only the facts of the story name: partners, the title and code of a project, places, speakers. In all languages. */
    NAMES("names", 2.5f),
    /** Of the edition. */
    SUMMARY("summary", 2.5f),
    /** The words of the text. */
    BODY("body", 1);

    /** Marks the editions that stand in lists. */
    static final String LISTED = "listed";

    private static final FieldType TYPE = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TYPE.freeze();
    }

    private final String field;
    private final float weight;

    SearchFields(String field, float weight) {
        this.field = field;
        this.weight = weight;
    }

    /** How much more a word counts here than in the text. */
    float weight() {
        return weight;
    }

    /** The plain reading. */
    String plain() {
        return field;
    }

    /** The reading by a grammar; see {@link Analysis#grammarKey}. */
    String by(String grammarKey) {
        return field + "." + grammarKey;
    }

    /** The text that is read. */
    String text(PublishedEdition edition) {
        return switch (this) {
            case TITLE -> edition.title();
            case NAMES -> String.join("\n", names(edition));
            case SUMMARY -> edition.summary();
            case BODY -> edition.plainText();
        };
    }

    static void add(Document document, PublishedEdition edition) {
        if (edition.shownIn().isEmpty()) {
            return;
        }
        document.add(new StringField(LISTED, "true", Field.Store.NO));
        Optional<String> grammar = Analysis.grammarKey(edition.language());
        for (SearchFields part : values()) {
            part.add(document, part.text(edition), grammar);
        }
    }

    /** Puts a text into a document, to be read plainly and, except for names, by a grammar where there is one. */
    void add(Document document, String text, Optional<String> grammarKey) {
        document.add(new Field(field, text, TYPE));
        if (this != NAMES) {
            grammarKey.ifPresent(key -> document.add(new Field(by(key), text, TYPE)));
        }
    }

    private static List<String> names(PublishedEdition edition) {
        List<String> names = new ArrayList<>();
        if (edition.translator() != null) {
            names.add(edition.translator());
        }
        Details details = edition.facts().details();
        if (details instanceof Details.Result result) {
            result.partners().forEach(partner -> all(partner.name()).forEach(names::add));
            Stream.ofNullable(result.project()).flatMap(SearchFields::all).forEach(names::add);
            Stream.ofNullable(result.code()).map(ProjectCode::text).forEach(names::add);
        } else if (details instanceof Details.Event event) {
            Stream.concat(Stream.of(event.place()), Stream.ofNullable(event.organiser()))
                    .flatMap(SearchFields::all)
                    .forEach(names::add);
        } else if (details instanceof Details.Speech speech) {
            Stream.concat(Stream.of(speech.speaker(), speech.occasion()), Stream.ofNullable(speech.place()))
                    .flatMap(SearchFields::all)
                    .forEach(names::add);
        } else if (details instanceof Details.Article article) {
            all(article.author()).forEach(names::add);
        } else if (details instanceof Details.Programme programme) {
            programme.operators().stream().flatMap(SearchFields::all).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> all(LocalText text) {
        return text.texts().values().stream().distinct();
    }
}
