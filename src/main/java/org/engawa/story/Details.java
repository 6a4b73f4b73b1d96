package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.engawa.locale.LocalText;
import org.engawa.vocabulary.Ror;
import org.jspecify.annotations.Nullable;

/** The typed fields of a story, one record for each kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Details.Result.class, name = "result"),
    @JsonSubTypes.Type(value = Details.Profile.class, name = "profile"),
    @JsonSubTypes.Type(value = Details.Exhibit.class, name = "exhibit"),
    @JsonSubTypes.Type(value = Details.Event.class, name = "event"),
    @JsonSubTypes.Type(value = Details.Speech.class, name = "speech"),
    @JsonSubTypes.Type(value = Details.Article.class, name = "article"),
    @JsonSubTypes.Type(value = Details.Programme.class, name = "programme"),
    @JsonSubTypes.Type(value = Details.Challenge.class, name = "challenge")
})
public sealed interface Details {
    /** The kind whose fields these are. */
    Kind kind();

    /**
     * An institution that took part.
     *
     * @param country ISO 3166-1 alpha-2
     * @param ror of an institution that is registered
     */
    record Partner(LocalText name, String country, @Nullable Ror ror) {}

    /**
     * A research outcome.
     *
     * @param field one of the four SATREPS fields, if the project has one
     * @param project official title
     * @param code the funder's code of the project
     */
    record Result(
            @Nullable ResearchField field,
            @Nullable LocalText project,
            @Nullable ProjectCode code,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            List<Partner> partners)
            implements Details {
        /** Keeps its own copy of the list. */
        public Result {
            partners = List.copyOf(partners);
        }

        @Override
        public Kind kind() {
            return Kind.RESULT;
        }
    }

    /**
     * A scientist.
     *
     * @param person key in the vocabulary
     */
    record Profile(String person) implements Details {
        @Override
        public Kind kind() {
            return Kind.PROFILE;
        }
    }

    /**
     * Something to see.
     *
     * @param tour stops of a travelling exhibit in order; empty when it does not travel
     */
    record Exhibit(
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            @Nullable Admission admission,
            Status status,
            @Nullable String website,
            List<Stop> tour)
            implements Details {
        /** Keeps its own copy of the list. */
        public Exhibit {
            tour = List.copyOf(tour);
        }

        @Override
        public Kind kind() {
            return Kind.EXHIBIT;
        }
    }

    /**
     * One stop of a travelling exhibit.
     *
     * @param venue key in the vocabulary
     */
    record Stop(
            String venue,
            @Nullable PartialDate start,
            @Nullable PartialDate end) {}

    /** Something that takes place at a time, which is local to its zone. */
    record Event(
            EventTime start,
            @Nullable EventTime end,
            String zone,
            LocalText place,
            @Nullable Attendance attendance,
            Status status,
            @Nullable LocalText organiser,
            @Nullable String website)
            implements Details {
        @Override
        public Kind kind() {
            return Kind.EVENT;
        }
    }

    /** What somebody said on an occasion. */
    record Speech(
            LocalText speaker,
            LocalText occasion,
            PartialDate date,
            @Nullable LocalText place) implements Details {
        @Override
        public Kind kind() {
            return Kind.SPEECH;
        }
    }

    /** A text by an author. */
    record Article(LocalText author) implements Details {
        @Override
        public Kind kind() {
            return Kind.ARTICLE;
        }
    }

    /**
     * A page about a scheme.
     *
     * @param programme key in the vocabulary
     */
    record Programme(
            String programme,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            List<LocalText> operators,
            @Nullable String website)
            implements Details {
        /** Keeps its own copy of the list. */
        public Programme {
            operators = List.copyOf(operators);
        }

        @Override
        public Kind kind() {
            return Kind.PROGRAMME;
        }
    }

    /**
     * A global issue.
     *
     * @param topic key in the vocabulary
     * @param goals numbers of the Sustainable Development Goals, 1 to 17
     */
    record Challenge(String topic, List<Integer> goals) implements Details {
        /** Keeps its own copy of the list. */
        public Challenge {
            goals = List.copyOf(goals);
        }

        @Override
        public Kind kind() {
            return Kind.CHALLENGE;
        }
    }

    /** The four fields of SATREPS. */
    enum ResearchField {
        @JsonProperty("environment-energy")
        ENVIRONMENT_ENERGY,
        @JsonProperty("bioresources")
        BIORESOURCES,
        @JsonProperty("disaster-prevention")
        DISASTER_PREVENTION,
        @JsonProperty("infectious-disease")
        INFECTIOUS_DISEASE
    }

    /** What a visit costs. */
    enum Admission {
        @JsonProperty("free")
        FREE,
        @JsonProperty("paid")
        PAID
    }

    /** Whether it takes place as announced. */
    enum Status {
        @JsonProperty("scheduled")
        SCHEDULED,
        @JsonProperty("postponed")
        POSTPONED,
        @JsonProperty("cancelled")
        CANCELLED
    }

    /** How one takes part. */
    enum Attendance {
        @JsonProperty("on-site")
        ON_SITE,
        @JsonProperty("online")
        ONLINE,
        @JsonProperty("mixed")
        MIXED
    }
}
