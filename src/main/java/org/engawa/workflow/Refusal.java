package org.engawa.workflow;

import java.util.List;

/**
 * Why an act can't be done. Screens turn it into a sentence that also says what would help.
 *
 * @param names what the sentence names, such as a state or a person
 */
public record Refusal(Why why, List<String> names) {
    /** Keeps its own copy of the list. */
    public Refusal {
        names = List.copyOf(names);
    }

    /** A refusal that names something, or nothing. */
    public static Refusal because(Why why, String... names) {
        return new Refusal(why, List.of(names));
    }

    /** The reasons there are. */
    public enum Why {
        /** The member's roles don't include it. */
        ROLE,
        /** The edition is in another state, which is named. */
        STATE,
        /** Who wrote a text doesn't review it. */
        FOUR_EYES,
        /** Only who sent it may take it back. */
        NOT_SENDER,
        /** A reviewer has opened it, so it can't be taken back. */
        OPENED,
        /** Nobody has begun to review it. */
        UNOPENED,
        /** It has changed since it was looked at. */
        CHANGED,
        /** What was approved isn't what it says now. */
        APPROVAL_VOID,
        /** A reviewer has not confirmed what is named. */
        CONFIRMATION,
        /** Nobody has answered for the text what is named, or it has changed since. */
        CLEARANCE,
        /** No question is named that could be answered. */
        CLEARANCE_NONE,
        /** How something is settled is not said. */
        CLEARANCE_UNSAID,
        /** A reason is wanted, and none is given. */
        REASON,
        /** The time is past. */
        PAST,
        /** The title is missing. */
        TITLE,
        /** The summary is missing. */
        SUMMARY,
        /** The text is missing. */
        BODY,
        /** A title is longer than named. */
        TITLE_LONG,
        /** A summary is longer than named. */
        SUMMARY_LONG,
        /** A placeholder, which is named, stands in the text. */
        PLACEHOLDER,
        /** The text is nested too deeply or too long. */
        TEXT_COMPLEX,
        /** No country is named. */
        COUNTRY,
        /** No topic is named. */
        TOPIC,
        /** An exhibit has no venue. */
        VENUE,
        /** A heading is empty or skips a level; it is named. */
        HEADING,
        /** A picture, which is named, isn't one of the story. */
        PICTURE,
        /** Nobody said what a picture, which is named, shows, nor that it is decorative. */
        PICTURE_WORDS,
        /** Who made a picture, which is named, or under which licence it may be shown, is not said. */
        PICTURE_RIGHTS,
        /** Whether the people in a picture, which is named, agreed is not said. */
        PICTURE_CONSENT,
        /** A picture may no longer be shown; it and its last day are named. */
        PICTURE_ENDED,
        /** The line and the words in question are named, as for all of the markup. */
        UNKNOWN_CITATION,
        BROKEN_LINK,
        REFUSED_LINK,
        REFUSED_PICTURE,
        RAW_HTML,
        TOP_HEADING,
        CHART_TABLE,
        CHART_NUMBER,
        CHART_TIME,
        DRAWING_LIST,
        DRAWING_PLACE,
        /** Another edition in this language is in preparation. */
        IN_PREPARATION,
        /** It was deleted so long ago that it is not kept any more. */
        LAPSED,
        /** The language is the original's own, or not one of the site's. */
        LANGUAGE,
        /** The original isn't public yet. */
        ORIGINAL,
        /** How much a correction matters has not been said. */
        WEIGHT,
        /** There is no such mission. */
        MISSION,
        /** No story with this slug can take the place. */
        REPLACEMENT,
        /** The original is not withdrawn without its translations. */
        ORIGINAL_STAYS,
        /** The story as a whole is withdrawn, or is not. */
        WHOLE_WITHDRAWN,
        WHOLE_STANDS,
        /** It is approved, and can be published as it is. */
        APPROVED,
        /** It was published after review. */
        REVIEWED,
        /** A remark or an answer says nothing. */
        REMARK_EMPTY,
        /** It is longer than it may be; both lengths are named. */
        REMARK_LONG,
        /** There are as many remarks as there may be; the number is named. */
        REMARKS_MANY,
        /** There are as many answers as there may be; the number is named. */
        ANSWERS_MANY,
        /** The passage for which a remark was meant has changed meanwhile. */
        PASSAGE_CHANGED,
        /** Somebody is mentioned who can't see the text. */
        MENTION,
        /** There is no public story at an address. */
        BASE,
        /** It is of the mission itself. */
        BASE_OWN,
        /** Somebody is named for whom stories of the mission don't exist. */
        INSIDER,
        /** The story exists only for some members, and what is asked would let others see of it. */
        LIMITED,
        /** The story isn't limited. */
        NOT_LIMITED,
        /** What is given can't be the address of a story. */
        ADDRESS,
        /** Who outside is asked has no name. */
        ASKED_NOBODY,
        /** The name is longer than named. */
        ASKED_LONG,
        /** As many outside have not answered yet as may be asked; the number is named. */
        ASKED_MANY,
        /** The language waits for others, with which it becomes public. */
        IN_SET,
        /** One language alone is no set. */
        SET_SMALL,
        /** A language, which is named, has nothing in preparation that could wait for others. */
        SET_LANGUAGE,
        /** The language waits for no other. */
        SET_NONE,
        /** There is no machine that translates. */
        MACHINE,
        /** What a machine suggested is not there any more, or nothing of it is left. */
        SUGGESTION,
        /** An entry of the vocabulary has no name that an address could be made of, or the key that is given is none. */
        KEY,
        /** Another entry, which is named, has the key. */
        KEY_TAKEN,
        /** Somebody else has changed the entry meanwhile. */
        ENTRY_CHANGED
    }
}
