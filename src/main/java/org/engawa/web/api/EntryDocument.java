package org.engawa.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.locale.Site;

/**
 * Where to begin.
 *
 * @param site the name of the site in the language of the answer
 * @param languages BCP 47 tags in which stories may be told, in the order of the site
 * @param zone IANA, in which days and years of parameters are meant
 */
record EntryDocument(
        Question.Words site,
        String version,
        List<String> languages,
        String defaultLanguage,
        String zone,
        Map<String, String> links) {

    static Operation.Reply of(Question question) {
        Site site = question.reading().site();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", question.api(""));
        links.put("stories", question.api("/stories"));
        links.put("vocabulary", question.api("/vocabulary"));
        links.put("missions", question.api("/missions"));
        links.put("changes", question.api("/changes"));
        links.put("description", question.api("/openapi.json"));
        links.put("documentation", question.page("/api/"));
        links.put("page", question.page("/"));
        return Operation.Reply.of(new EntryDocument(
                question.words(site.name()),
                "v1",
                site.languages(),
                site.defaultLanguage(),
                site.zone().getId(),
                links));
    }
}
