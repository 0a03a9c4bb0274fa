package org.articula.availability;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Tells of a {@link Trouble}: a page to people, JSON to programs, and to both when to come again. */
@Component
class TroubleAnswer {

    private final ITemplateEngine templates;
    private final ObjectMapper json;

    TroubleAnswer(ITemplateEngine templates, ObjectMapper json) {
        this.templates = templates;
        this.json = json;
    }

    void write(Trouble trouble, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean program = isForProgram(request);
        byte[] body = program ? json.writeValueAsBytes(Map.of("message", trouble.message())) : page(trouble);
        response.resetBuffer();
        response.setStatus(trouble.status());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(trouble.retryAfterSeconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(program ? "application/json;charset=utf-8" : "text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private byte[] page(Trouble trouble) {
        Context context = new Context(
                Locale.forLanguageTag("es"), Map.of("title", trouble.title(), "message", trouble.message()));
        return templates.process("unavailable", context).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isForProgram(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getRequestURI().contains("/camunda/api/")
                || (accepted != null && accepted.contains("json") && !accepted.contains("text/html"));
    }
}
