package org.engawa.catalogue;

import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * How many clauses a question may still have. Lucene refuses those with more than 1,024, and long before that nobody means them:
 * what is written last is then asked for less generously, or not at all.
 */
final class Allowance {
    private static final int MOST = 900;

    private int left = MOST;

    /** The first of these that there is room for, which is then taken; empty when there is none. */
    Optional<Query> first(Query... ways) {
        for (Query way : ways) {
            int needed = clauses(way);
            if (needed <= left) {
                left -= needed;
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    /** As Lucene counts them: the words of a phrase each. */
    private static int clauses(Query query) {
        Counter counter = new Counter();
        query.visit(counter);
        return counter.clauses;
    }

    private static final class Counter extends QueryVisitor {
        private int clauses;

        @Override
        public void consumeTerms(Query query, Term... terms) {
            clauses += terms.length;
        }

        @Override
        public void visitLeaf(Query query) {
            clauses++;
        }

        @Override
        public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
        }
    }
}
