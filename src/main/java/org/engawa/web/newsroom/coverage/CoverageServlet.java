package org.engawa.web.newsroom.coverage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.util.List;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Table;
import org.engawa.workflow.Coverage;

/** Gives all that the page of coverage is asked for as one table, however long it is. */
@WebServlet("/newsroom/coverage.csv")
public class CoverageServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 500;

    @Inject
    private transient InHand inHand;

    @Inject
    private transient Coverage coverage;

    @Inject
    private transient CoverageForm form;

    @Inject
    private transient CoverageTable table;

    @Inject
    private transient CoverageRows rows;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Table head = new Table();
        head.add(rows.head(table.getColumns()));
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"coverage.csv\"");
        Writer writer = response.getWriter();
        writer.write(Table.BYTE_ORDER_MARK + head);
        List<Coverage.Line> lines;
        int first = 0;
        do {
            lines = coverage.lines(inHand.actor(), form.wanted(), form.languages(), first, AT_ONCE);
            first += AT_ONCE;
            Table part = new Table();
            lines.forEach(line -> part.add(rows.cells(line)));
            writer.write(part.toString());
        } while (lines.size() == AT_ONCE);
    }
}
