package org.articula.process.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What the door says to whom it does not let in: a short page for a person, JSON for a program. */
@Component
class Refusals {

    static final String SIGN_IN_FIRST = "Inicie sesión para continuar.";
    static final String NOT_ALLOWED = "Usted no tiene permiso para hacer esto.";
    static final String NOTHING_HERE = "Esta dirección no existe.";

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /** A refusal of something that could be understood: the product's own page for errors tells a person more. */
    void send(HttpServletRequest request, HttpServletResponse response, int status, String message) throws IOException {
        if (wantsPage(request)) {
            response.sendError(status);
        } else {
            writeJson(response, status, message);
        }
    }

    /** A refusal of something that nothing else of the product should have to look at. */
    void sendAtOnce(HttpServletRequest request, HttpServletResponse response, String message) throws IOException {
        if (!wantsPage(request)) {
            writeJson(response, HttpServletResponse.SC_BAD_REQUEST, message);
            return;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html>
                        <html lang="es"><head><meta charset="utf-8"><title>Articula</title></head>
                        <body><h1>No se pudo mostrar esta página</h1><p>%s</p></body></html>
                        """
                                .formatted(message));
    }

    private void writeJson(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json.writeValueAsString(Map.of("message", message)));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
