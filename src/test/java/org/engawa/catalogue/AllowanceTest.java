package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

/** A question never has more clauses than Lucene takes. */
class AllowanceTest {
    private static final Query WORD = new TermQuery(new Term("body", "a"));
    private final Allowance allowance = new Allowance();

    private static Query ways(int many) {
        return new DisjunctionMaxQuery(Collections.nCopies(many, WORD), 0);
    }

    @Test
    void givesTheMostGenerousWayThatThereIsRoomFor() {
        Query generous = ways(500);
        assertThat(allowance.first(generous, WORD)).containsSame(generous);
        assertThat(allowance.first(generous, WORD)).containsSame(WORD);
        assertThat(allowance.first(ways(399))).isPresent();
        assertThat(allowance.first(WORD)).isEmpty();
    }

    @Test
    void takesNothingForWhatItRefuses() {
        assertThat(allowance.first(ways(2000))).isEmpty();
        assertThat(allowance.first(ways(900))).isPresent();
    }

    @Test
    void countsWhatIsInsideAndEachWordOfAPhrase() {
        Query phrase = new PhraseQuery("body", Collections.nCopies(300, "a").toArray(String[]::new));
        Query nested = new BooleanQuery.Builder()
                .add(phrase, Occur.MUST)
                .add(ways(300), Occur.MUST_NOT)
                .build();
        assertThat(allowance.first(nested)).isPresent();
        assertThat(allowance.first(ways(301))).isEmpty();
        assertThat(allowance.first(ways(300))).isPresent();
    }

    @Test
    void leavesRoomBelowTheBoundOfLucene() {
        int given = 0;
        while (allowance.first(WORD).isPresent()) {
            given++;
        }
        assertThat(given).isLessThan(IndexSearcher.getMaxClauseCount());
    }
}
