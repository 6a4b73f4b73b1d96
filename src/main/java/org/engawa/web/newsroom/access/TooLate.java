package org.engawa.web.newsroom.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.account.LateForm.Field;
import org.engawa.account.LateForms;

/**
 * Keeps what is sent to the pages where members write, when their sign-in has ended. Only those: what is typed into the others
 * is short, or secret. It must have been sent from a page of ours that was made for that sign-in.
 */
@ApplicationScoped
class TooLate {
    private static final Set<String> PAGES = Set.of(
            "/newsroom/new",
            "/newsroom/edit",
            "/newsroom/history",
            "/newsroom/translate",
            "/newsroom/review",
            "/newsroom/remarks",
            "/newsroom/pictures",
            "/newsroom/publish",
            "/newsroom/withdraw",
            "/newsroom/withdraw-language");

    private final FormSeal seal = new FormSeal();

    @Inject
    LateForms forms;

    @Inject
    SentFiles files;

    /**
     * Keeps it.
     *
     * @param page the path that was asked for
     * @return where its author finds it after signing in; nothing when it is nothing to keep
     */
    Optional<String> keep(HttpServletRequest request, String page) {
        if (!request.getMethod().equals("POST") || !PAGES.contains(page)) {
            return Optional.empty();
        }
        try (SentFiles.Stay stay = files.of(request)) {
            Sent sent = Sent.of(request);
            return sent.isSealed(seal)
                    ? forms.keep(sent.signIn(), page, fields(request)).map(id -> "/newsroom/late?form=" + id)
                    : Optional.empty();
        }
    }

    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(FormSeal.FIELD))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
    }
}
