package org.engawa.web.newsroom.life;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.json.Json;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Table;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.StoryLife;

/** Gives the life of a story as a table or as JSON, the oldest first. */
@WebServlet({"/newsroom/life.csv", LifeServlet.JSON})
public class LifeServlet extends HttpServlet {
    /** Where it is given as JSON. */
    static final String JSON = "/newsroom/life.json";

    @Serial
    private static final long serialVersionUID = 1L;

    /** What of the details is told: where an edition stood, and which it was. */
    private static final List<String> TOLD = List.of("edition", "content", "before", "after", "reason", "due");

    @Inject
    private transient InHand inHand;

    @Inject
    private transient StoryLife life;

    @Inject
    private transient Telling telling;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<StoryLife.Event> events;
        try {
            events = life.of(inHand.actor(), inHand.getStory());
        } catch (NoSuchEdition e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean json = request.getServletPath().equals(JSON);
        response.setContentType(json ? "application/json" : "text/csv; charset=utf-8");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"story-" + inHand.getStory() + (json ? ".json" : ".csv") + "\"");
        response.getWriter()
                .write(
                        json
                                ? Json.write(events.stream().map(this::told).toList())
                                : Table.BYTE_ORDER_MARK + table(events));
    }

    private String table(List<StoryLife.Event> events) {
        Table table = new Table();
        table.add(List.of(
                words.say("life.column-time"),
                words.say("life.column-who"),
                words.say("life.column-language"),
                words.say("life.column-what")));
        events.forEach(event -> table.add(
                List.of(event.at().toInstant().toString(), event.by(), event.language(), telling.say(event))));
        return table.toString();
    }

    /** For machines; with the sentence beside, for those who read it all the same. */
    private Map<String, String> told(StoryLife.Event event) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("at", event.at().toInstant().toString());
        told.put("by", event.by());
        told.put("act", event.act());
        told.put("language", event.language());
        TOLD.stream()
                .filter(event.detail()::containsKey)
                .forEach(name -> told.put(name, event.detail().get(name)));
        told.put("sentence", telling.say(event));
        return told;
    }
}
