package org.engawa.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** A reader's window, which keeps notes of whatever should not go on behind a page. */
final class Window implements AutoCloseable {
    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private String document = "";

    Window(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.onConsoleMessage(this::said);
        page.onPageError(error -> troubles.add("error: " + error));
        page.onDialog(dialog -> {
            troubles.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(this::asked);
        page.onRequestFailed(request -> troubles.add("failed: " + request.url() + " " + request.failure()));
        page.onResponse(this::answered);
    }

    /** Opens a page of the site. */
    Response open(String path) {
        document = address + path;
        return page.navigate(document);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Everything asked for since the last call. */
    List<String> requests() {
        List<String> all = List.copyOf(requests);
        requests.clear();
        return all;
    }

    /** Everything wrong since the last call: errors, dialogs, failed and foreign requests. */
    List<String> troubles() {
        List<String> all = List.copyOf(troubles);
        troubles.clear();
        return all;
    }

    private void said(ConsoleMessage message) {
        boolean ofTheDocument =
                message.location().startsWith(document) && message.text().startsWith("Failed to load");
        // What a house forbids its browsers, so that they do not answer from what they kept.
        boolean ofTheHouse = message.text().equals("Service Worker registration blocked by Playwright");
        if ((message.type().equals("error") || message.type().equals("warning")) && !ofTheDocument && !ofTheHouse) {
            troubles.add(message.type() + ": " + message.text());
        }
    }

    private void asked(Request request) {
        requests.add(request.url());
        if (!request.url().startsWith(address + "/") && !request.url().startsWith("data:")) {
            troubles.add("foreign: " + request.url());
        }
    }

    /** A page may be missing on purpose; its parts may not. */
    private void answered(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            troubles.add(response.status() + ": " + response.url());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
