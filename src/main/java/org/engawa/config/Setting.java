package org.engawa.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The settings that there are; `deploy/settings.md` says what each means. */
public enum Setting {
    DATA_DIR("engawa.data.dir"),
    CONTENT_DIR("engawa.content.dir"),
    CONTENT_WATCH("engawa.content.watch"),
    THEMES_DIR("engawa.themes.dir"),
    HTTP_ADDRESS("engawa.http.address"),
    DB_CLASS("engawa.db.class"),
    DB_URL("engawa.db.url"),
    DB_USER("engawa.db.user"),
    DB_PASSWORD("engawa.db.password", true),
    API_REQUESTS("engawa.api.requests"),
    API_BYTES("engawa.api.bytes"),
    PROXY_HEADER("engawa.proxy.header"),
    PAGES_BYTES("engawa.pages.bytes"),
    FEEDS_BYTES("engawa.feeds.bytes"),
    SECURITY_CONTACT("engawa.security.contact"),
    SECURITY_EXPIRES("engawa.security.expires"),
    MAIL_HOST("engawa.mail.host"),
    MAIL_PORT("engawa.mail.port"),
    MAIL_SECURITY("engawa.mail.security"),
    MAIL_USER("engawa.mail.user"),
    MAIL_PASSWORD("engawa.mail.password", true),
    MAIL_FROM("engawa.mail.from"),
    OIDC_ISSUER("engawa.oidc.issuer"),
    OIDC_CLIENT_ID("engawa.oidc.client-id"),
    OIDC_CLIENT_SECRET("engawa.oidc.client-secret", true),
    OIDC_LABEL("engawa.oidc.label"),
    OIDC_SCOPES("engawa.oidc.scopes"),
    OIDC_ALGORITHMS("engawa.oidc.algorithms"),
    OIDC_ROLES_CLAIM("engawa.oidc.roles-claim"),
    OIDC_ROLES("engawa.oidc.roles"),
    OIDC_SECOND_FACTOR("engawa.oidc.second-factor"),
    OIDC_NEWCOMERS("engawa.oidc.newcomers"),
    ACCOUNTS_SECOND_FACTOR("engawa.accounts.second-factor"),
    TRANSLATION_URL("engawa.translation.url"),
    TRANSLATION_SHAPE("engawa.translation.shape"),
    TRANSLATION_KEY("engawa.translation.key", true),
    MIRROR_DIR("engawa.mirror.dir"),
    MIRROR_KEY("engawa.mirror.key", true),
    TRACES_ENDPOINT("engawa.traces.endpoint"),
    TRACES_SHARE("engawa.traces.share"),
    TRACES_PARENT("engawa.traces.parent");

    private final String key;
    private final boolean secret;

    Setting(String key) {
        this(key, false);
    }

    Setting(String key, boolean secret) {
        this.key = key;
        this.secret = secret;
    }

    /** The one with a key, if there is one. */
    public static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** Its name in the file. */
    public String key() {
        return key;
    }

    /** Its name in the environment. */
    public String variable() {
        return key.replaceAll("[^a-z]", "_").toUpperCase(Locale.ROOT);
    }

    /** Whether nobody but the program may know its value. */
    public boolean secret() {
        return secret;
    }
}
