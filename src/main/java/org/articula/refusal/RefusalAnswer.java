package org.articula.refusal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Answers instead of everything behind: a filter that does not let a request pass says so here. */
@Component
public class RefusalAnswer {

    private final ObjectMapper json;
    private final ITemplateEngine pages;

    RefusalAnswer(ObjectMapper json, ITemplateEngine pages) {
        this.json = json;
        this.pages = pages;
    }

    /** The same under the heading that every answer with this status has. */
    public void send(HttpServletRequest request, HttpServletResponse response, int status, String message)
            throws IOException {
        send(request, response, status, Sentences.titleOf(status), message);
    }

    /**
     * Sends the whole answer at once, in place of whatever was written. A browser that asked for a page gets
     * one, everybody else {@code {"message": …}}.
     *
     * @param title Spanish, the heading of the page
     * @param message Spanish
     */
    public void send(HttpServletRequest request, HttpServletResponse response, int status, String title, String message)
            throws IOException {
        boolean page = String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
        byte[] body = page ? page(status, title, message) : json.writeValueAsBytes(Map.of("message", message));
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(page ? "text/html;charset=UTF-8" : "application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private byte[] page(int status, String title, String message) {
        Map<String, Object> model = Map.of("status", status, "title", title, "message", message);
        return pages.process("error", new Context(Locale.ROOT, model)).getBytes(StandardCharsets.UTF_8);
    }
}
