package org.engawa.notification;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters over a database of a test, as if there were a mail server. */
public final class LetterBox {
    private LetterBox() {}

    /** Reads and writes by this entity manager, within its transactions. */
    public static Letters in(EntityManager entities, Clock clock) {
        JpaLetters stored = new JpaLetters();
        stored.entities = entities;
        Letters letters = new Letters();
        letters.host = Optional.of("mail.example.org");
        letters.letters = stored;
        letters.clock = clock;
        return letters;
    }

    /** What the letters to a member are about that are due, the first ordered first. */
    public static List<Letter.Kind> due(Letters letters, UUID member) {
        return letters.due().stream()
                .flatMap(id -> letters.locked(id).stream())
                .filter(letter -> letter.member().equals(member))
                .map(Letter::kind)
                .toList();
    }
}
