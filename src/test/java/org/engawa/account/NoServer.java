package org.engawa.account;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import org.engawa.database.Exemption;

/** In place of what only a server has. */
final class NoServer {
    private NoServer() {}

    /** Read-only mode is held by the server's transactions, so nobody asks here who may write in it. */
    static void exempt(Passkeys passkeys, LateForms late, SignInRecords records, ExternalRecords external) {
        Exemption exemption = new Exemption((TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                NoServer.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> null));
        passkeys.exemption = exemption;
        late.exemption = exemption;
        records.exemption = exemption;
        external.exemption = exemption;
    }
}
