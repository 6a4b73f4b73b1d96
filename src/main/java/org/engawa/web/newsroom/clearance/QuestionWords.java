package org.engawa.web.newsroom.clearance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.ReadClearances.Answer;
import org.engawa.workflow.ReadClearances.Asked;

/** Tells in words what is asked and what was answered. */
@RequestScoped
class QuestionWords {
    @Inject
    private Words words;

    @Inject
    private Hours hours;

    @Inject
    private InHand inHand;

    QuestionRow row(Asked asked) {
        String word = word(asked.question());
        return new QuestionRow(
                word,
                words.say("clearance." + word),
                words.say("clearance-ask." + word),
                asked.answer().map(this::told).orElseGet(() -> words.say("clearance.never")),
                asked.answer().map(Answer::said).orElse(""),
                asked.answer().map(Answer::about).orElse(List.of()),
                asked.answer().map(Answer::gone).orElse(List.of()),
                asked.open(),
                asked.answer().isPresent(),
                inHand.path("clearance") + "&question=" + word);
    }

    private String told(Answer answer) {
        return words.say("clearance." + word(answer.finding()), answer.by(), hours.own(answer.at()));
    }

    /** A constant as forms, addresses and words name it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
