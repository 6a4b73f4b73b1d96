package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.notification.Notice;
import org.engawa.notification.Occasion;
import org.engawa.story.Adaptation;
import org.engawa.story.ChangeWeight;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.engawa.workflow.Actor;
import org.engawa.workflow.AdaptStory;
import org.engawa.workflow.Adaptations;
import org.engawa.workflow.CopyStory;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.FollowBase;
import org.engawa.workflow.LimitStory;
import org.engawa.workflow.News;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mission tells another's story in its country, and what changes in that flows in as it chooses. */
@ExtendWith(ArquillianExtension.class)
class AdaptationIT extends WorkflowScene {
    @Inject
    AdaptStory adapt;

    @Inject
    CopyStory copy;

    @Inject
    LimitStory limit;

    @Inject
    Adaptations adaptations;

    @Inject
    FollowBase followBase;

    @Inject
    News news;

    private Actor amina;

    @BeforeEach
    void kenya() {
        amina = newsroom.join("Amina", "MISSION_EDITOR:nairobi");
    }

    @AfterEach
    void away() {
        newsroom.disable(amina);
    }

    private EditionKey published(String title, String body) {
        EditionKey key = begin(title);
        write(key, body);
        newsroom.submit.submit(mwansa, key, mark(key));
        clear(aoki, key);
        newsroom.approve.approve(aoki, key, mark(key), ALL);
        newsroom.publish.publish(aoki, key, mark(key));
        await().atMost(PATIENCE).until(() -> super.published(key).isPresent());
        return key;
    }

    private AdaptStory.Wanted wanted(EditionKey base) {
        return new AdaptStory.Wanted(newsroom.story(base).slug().text(), "nairobi", "en");
    }

    @Test
    void itBeginsWithThePublicTextAndSaysWhereItComesFrom() {
        EditionKey base = published("Adapted soil", "One.\n\nTwo.\n");
        EditionKey key = adapt.adapt(amina, wanted(base));
        assertThat(newsroom.text(key)).isEqualTo(newsroom.text(base));
        assertThat(newsroom.facts(key).adapts()).isEqualTo(newsroom.story(base).slug());
        assertThat(newsroom.facts(key).mission()).isEqualTo("nairobi");
        assertThat(newsroom.facts(key).countries()).containsExactly("ZM", "KE");
        assertThat(newsroom.story(key).slug().text()).matches("adapted-soil-nairobi-[a-z0-9]{5}");
        assertThat(newsroom.record(key)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("ADAPT");
            assertThat(entry.detail())
                    .containsEntry("named", newsroom.story(base).slug().text())
                    .containsEntry("base-edition", "1");
        });
        assertThat(adaptations.base(amina, key)).map(AdaptStory.Base::title).contains("Adapted soil");
        assertThat(adaptations.of(mwansa, base))
                .as("what is only being written")
                .isEmpty();
        newsroom.save.save(amina, key, new Writing(newsroom.text(key), null), mark(key), false);
        assertThat(newsroom.facts(key).adapts()).isNotNull();
    }

    @Test
    void whatIsNotPublicOrOnesOwnIsNotAdapted() {
        EditionKey draft = begin("Adapted too early");
        assertThat(refused(() -> adapt.adapt(amina, wanted(draft)))).containsExactly(Refusal.Why.BASE);
        assertThat(refused(() -> adapt.adapt(amina, new AdaptStory.Wanted("no-such-story", "nairobi", "en"))))
                .containsExactly(Refusal.Why.BASE);
        EditionKey base = published("Adapted by whom", "One.\n");
        String slug = newsroom.story(base).slug().text();
        assertThat(refused(() -> adapt.adapt(amina, new AdaptStory.Wanted(slug, "nairobi", "fr"))))
                .containsExactly(Refusal.Why.LANGUAGE);
        assertThat(refused(() -> adapt.adapt(mwansa, new AdaptStory.Wanted(slug, "lusaka", "en"))))
                .containsExactly(Refusal.Why.BASE_OWN);
        assertThat(refused(() -> adapt.adapt(claire, wanted(base)))).containsExactly(Refusal.Why.MISSION);
    }

    @Test
    void correctionsFlowInAsProposedAndWhatIsLocalStays() {
        EditionKey base = published("Adapted and corrected", "One.\n\nTwo.\n\nThree.\n");
        EditionKey key = adapt.adapt(amina, wanted(base));
        StoryText local = new StoryText(
                "Ours", newsroom.text(key).summary(), "Here in Nairobi.\n\nOne.\n\nTwo.\n\nThree of ours.\n", null);
        newsroom.save.save(amina, key, new Writing(local, null), mark(key), false);
        assertThat(waiting(key).all()).isEmpty();
        correct(base, "One.\n\nTwo, corrected.\n\nThree, corrected.\n");
        assertThat(told(key)).containsExactly(Occasion.BASE_CHANGED);
        FollowBase.Waiting waiting = waiting(key);
        assertThat(waiting.all())
                .extracting(change -> change.after() + " " + change.own())
                .containsExactly("Two, corrected. false", "Three, corrected. true");
        assertThat(refused(() -> followBase.follow(amina, key, "another", mark(key), Set.of(0))))
                .containsExactly(Refusal.Why.CHANGED);
        assertThatThrownBy(() -> followBase.waiting(mwansa, key)).isInstanceOf(NoSuchEdition.class);
        followBase.follow(amina, key, waiting.seen(), mark(key), Set.of(0, 1));
        assertThat(newsroom.text(key).body())
                .isEqualTo("Here in Nairobi.\n\nOne.\n\nTwo, corrected.\n\nThree of ours.\n");
        assertThat(newsroom.text(key).title()).isEqualTo("Ours");
        assertThat(waiting(key).all()).isEmpty();
        assertThat(acts(key)).contains("FOLLOW_BASE");
    }

    @Test
    void theOriginSeesWhoUsesItOnceThatIsPublic() {
        EditionKey base = published("Adapted in public", "One.\n");
        EditionKey key = adapt.adapt(amina, wanted(base));
        Actor press = newsroom.join("Press", "PRESS_OFFICER:nairobi");
        newsroom.emergency.publish(press, key, "It is wanted today.");
        newsroom.disable(press);
        assertThat(adaptations.of(mwansa, base)).extracting(Adaptation::mission).containsExactly("nairobi");
        await().atMost(PATIENCE).until(() -> super.published(key).isPresent());
        assertThat(super.published(key))
                .map(edition -> edition.facts().adapts())
                .contains(newsroom.story(base).slug());
    }

    private void correct(EditionKey key, String body) {
        newsroom.correct.correct(mwansa, key);
        write(key, body);
        newsroom.submit.submit(mwansa, key, mark(key));
        clear(aoki, key);
        newsroom.approve.approve(aoki, key, mark(key), ALL);
        newsroom.weigh.weigh(aoki, key, ChangeWeight.CONTENT, "");
        newsroom.publish.publish(aoki, key, mark(key));
    }

    private FollowBase.Waiting waiting(EditionKey key) {
        Optional<FollowBase.Waiting> waiting = followBase.waiting(amina, key);
        return waiting.orElseThrow();
    }

    private List<Occasion> told(EditionKey key) {
        return news.unread(amina).stream()
                .filter(notice -> notice.story().equals(key.story()))
                .map(Notice::occasion)
                .toList();
    }

    @Test
    void aStoryOfTheOwnMissionBeginsWithAnEarlierOne() {
        EditionKey earlier = published("The fair of this year", "We meet each spring.");
        EditionKey again = copy.copy(mwansa, earlier);
        assertThat(newsroom.text(again)).isEqualTo(newsroom.text(earlier));
        assertThat(newsroom.story(again).slug())
                .isNotEqualTo(newsroom.story(earlier).slug());
        assertThat(newsroom.story(again).facts().topics())
                .isEqualTo(newsroom.story(earlier).facts().topics());
        assertThat(acts(again)).containsExactly("START");
        write(again, "We met each spring.");
        assertThat(newsroom.text(earlier).body()).isEqualTo("We meet each spring.");
        assertThat(newsroom.text(again).body()).isEqualTo("We met each spring.");
        EditionKey fromAdapted = copy.copy(amina, adapt.adapt(amina, wanted(earlier)));
        assertThat(newsroom.story(fromAdapted).facts().adapts())
                .isEqualTo(newsroom.story(earlier).slug());
    }

    @Test
    void nobodyCopiesWhatIsNotTheirs() {
        EditionKey earlier = published("A fair that is guarded", "Words.");
        assertThatThrownBy(() -> copy.copy(amina, earlier)).isInstanceOf(NoSuchEdition.class);
        assertThat(refused(() -> copy.copy(denis, earlier))).containsExactly(Refusal.Why.MISSION);
        assertThat(copy.isOffered(mwansa, earlier)).isTrue();
        limit.limit(aoki, earlier, Set.of(mwansa.member(), aoki.member()));
        assertThat(refused(() -> copy.copy(mwansa, earlier))).containsExactly(Refusal.Why.LIMITED);
        assertThat(copy.isOffered(mwansa, earlier)).isFalse();
    }
}
