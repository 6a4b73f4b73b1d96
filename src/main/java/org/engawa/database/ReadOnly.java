package org.engawa.database;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this node saves nothing now, by an operator's order. It is held where a transaction first writes (see {@link
 * JpaEntityManagers}), so no act gets round it; whoever asks here does so to be kinder, or not to begin in vain.
 */
@ApplicationScoped
public class ReadOnly {
    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    private Path data;

    private Supplier<Optional<ReadOnlyOrder>> standing = Optional::empty;

    @PostConstruct
    void look() {
        standing = new StandingOrder(data, System::nanoTime);
    }

    /** Whether it is on. */
    public boolean isOn() {
        return order().isPresent();
    }

    /** The order; empty while there is none. */
    public Optional<ReadOnlyOrder> order() {
        return standing.get();
    }

    /**
     * Goes on only when it is off: for what is done before, or beside, a transaction.
     *
     * @throws SavingStopped when it is on
     */
    public void demandOff() {
        if (isOn()) {
            throw new SavingStopped();
        }
    }
}
