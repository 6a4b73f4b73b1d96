package org.engawa.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The editions of one story. They are written as one block, so all of them are in the segment of any of them, and none need be
 * looked for elsewhere.
 */
final class Siblings {
    private final LeafReader segment;
    private final int base;
    private final List<Integer> editions;

    private Siblings(LeafReader segment, int base, List<Integer> editions) {
        this.segment = segment;
        this.base = base;
        this.editions = editions;
    }

    /** Those of the story of this edition, it among them. */
    static Siblings of(IndexReader reader, int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        LeafReader segment = leaf.reader();
        SortedDocValues stories = DocValues.getSorted(segment, Documents.STORY);
        List<Integer> editions = new ArrayList<>();
        if (stories.advanceExact(document - leaf.docBase)) {
            Term story = new Term(Documents.STORY, stories.lookupOrd(stories.ordValue()));
            PostingsEnum all = segment.postings(story, PostingsEnum.NONE);
            PostingsEnum isEdition = segment.postings(new Term(Documents.TYPE, Documents.EDITION), PostingsEnum.NONE);
            Bits live = segment.getLiveDocs();
            for (int one = next(all); one != DocIdSetIterator.NO_MORE_DOCS; one = next(all)) {
                if ((live == null || live.get(one)) && at(isEdition, one)) {
                    editions.add(one);
                }
            }
        }
        return new Siblings(segment, leaf.docBase, editions);
    }

    /** The first with this value of a field. */
    OptionalInt with(String field, String value) throws IOException {
        PostingsEnum having = segment.postings(new Term(field, value), PostingsEnum.NONE);
        for (int edition : editions) {
            if (at(having, edition)) {
                return OptionalInt.of(base + edition);
            }
        }
        return OptionalInt.empty();
    }

    private static int next(@Nullable PostingsEnum documents) throws IOException {
        return documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
    }

    /** Whether a document is among these, of which those before it are passed over. */
    private static boolean at(@Nullable PostingsEnum documents, int document) throws IOException {
        if (documents == null) {
            return false;
        }
        return document == (documents.docID() < document ? documents.advance(document) : documents.docID());
    }
}
