package org.engawa.web.newsroom.life;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Table;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.StoryLife;

/** Gives the life of a story as a table, the oldest first. */
@WebServlet("/newsroom/life.csv")
public class LifeServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

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
        Table table = new Table();
        table.add(List.of(
                words.say("life.column-time"),
                words.say("life.column-who"),
                words.say("life.column-language"),
                words.say("life.column-what")));
        events.forEach(event -> table.add(
                List.of(event.at().toInstant().toString(), event.by(), event.language(), telling.say(event))));
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"story-" + inHand.getStory() + ".csv\"");
        response.getWriter().write(Table.BYTE_ORDER_MARK + table);
    }
}
