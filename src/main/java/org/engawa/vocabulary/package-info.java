/** What stories are about: countries, programmes, topics, people, venues and terms, each named in every language. Start with {@link org.engawa.vocabulary.Vocabulary}. */
@NullMarked
package org.engawa.vocabulary;

import org.jspecify.annotations.NullMarked;
