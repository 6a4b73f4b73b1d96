package org.engawa.web.newsroom;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;

/** Leads from the address of the newsroom to its first page. */
@WebServlet({"/newsroom", "/newsroom/"})
public class FrontDoor extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The first page. */
    public static final String BOARD = "/newsroom/board";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", BOARD);
    }
}
