package org.engawa.web.site;
@jakarta.servlet.annotation.WebServlet("/robots.txt") public class Tmp extends jakarta.servlet.http.HttpServlet { @Override protected void doGet(jakarta.servlet.http.HttpServletRequest q, jakarta.servlet.http.HttpServletResponse r) {} }
