package org.engawa.media;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The traditional patterns, each chosen for what it says about a topic; no crest, no flag. Their names are also the names of the
 * messages that tell readers what they mean.
 */
public enum Wagara {
    /** Waves that go on quietly. */
    SEIGAIHA("environment", "1E4476 5F86B8 132C4F", "DCE6F0 7E9FC4 1E4476", "27546B 6FA0B5 173745"),
    /** Rising vapour. */
    TATEWAKU("energy", "8A4B08 C98B3F 5E3204", "F6E7CC C9A263 8A4B08", "5A4A1E A8904A 3B3011"),
    /** Hemp leaf: straight growth. */
    ASANOHA("food", "2C5E45 6E9F86 1B3D2C", "DFEBE2 86AD95 2C5E45", "4C5D22 8FA05D 2F3B13"),
    /** Tortoise shell: protection. */
    KIKKO("disaster", "4B4741 8C877E 2B2926", "E9E4DA A79F91 4B4741", "3B4A5A 7D8EA0 232E39"),
    /** Linked circles: ties without end. */
    SHIPPO("health", "8F3B2C C67F70 61251A", "F4E2DC C99486 8F3B2C", "5A3A6E 957AA6 3B2549"),
    /** Scales: protection. */
    UROKO("space", "3B4A5A 7D8EA0 232E39", "E3E7EC 9AA7B5 3B4A5A", "1E4476 5F86B8 132C4F"),
    /** Fishing net. */
    AMIME("digital", "27546B 6FA0B5 173745", "DBE8EC 82AAB9 27546B", "3A3F6B 7D82AE 252846"),
    /** Arrow feathers: given to someone setting out. */
    YAGASURI("exchange", "5A3A6E 957AA6 3B2549", "EBE3F0 A58FB4 5A3A6E", "8F3B2C C67F70 61251A");

    private final String topic;
    private final List<Colours> palettes;

    Wagara(String topic, String... palettes) {
        this.topic = topic;
        this.palettes = Arrays.stream(palettes).map(Colours::of).toList();
    }

    /** The pattern of a topic; a topic without one has the arrow feathers of exchange. */
    public static Wagara ofTopic(String topic) {
        return find(topic).orElse(YAGASURI);
    }

    /** As messages name it, such as {@code seigaiha}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The topic it stands for. */
    public String topic() {
        return topic;
    }

    List<Colours> palettes() {
        return palettes;
    }

    private static Optional<Wagara> find(String topic) {
        return Arrays.stream(values())
                .filter(pattern -> pattern.topic.equals(topic))
                .findFirst();
    }

    /** Ground, figure and plain band of a cover. */
    record Colours(String ground, String figure, String band) {
        static Colours of(String three) {
            List<String> parts = List.of(three.split(" ", -1));
            return new Colours("#" + parts.get(0), "#" + parts.get(1), "#" + parts.get(2));
        }
    }
}
