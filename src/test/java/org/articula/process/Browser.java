package org.articula.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody's browser: keeps its cookies, sends the CSRF token with every request and signs in the way the webapps do. */
public final class Browser {

    /** Where the webapps find the engine. */
    public static final String ENGINE = "/camunda/api/engine/engine/default/";

    /** Where our plugin of Tasklist answers. */
    public static final String PLUGIN = "/camunda/api/tasklist/plugin/articula/default/";

    private static final String BYTES = "application/octet-stream";

    /** The password of every demonstration account. */
    public static final String PASSWORD = "Jahua-Pamba-12";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> more = new HashMap<>();
    private boolean sendsToken = true;

    private Browser(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** Nobody has signed in. */
    public static Browser at(int port) {
        return new Browser(port);
    }

    /** Opens the webapp and signs in. */
    public static Browser signedIn(int port, String user, String app) {
        Browser browser = at(port);
        Answer answer = browser.signIn(user, PASSWORD, app);
        if (answer.status() != 200) {
            throw new AssertionError(user + " could not sign in to " + app + ": " + answer);
        }
        // The session is a new one, and so is its token: the first page of it brings it along
        browser.get("/camunda/app/" + app + "/default/");
        return browser;
    }

    /** Signed in to the task list. */
    public static Browser of(int port, String user) {
        return signedIn(port, user, "tasklist");
    }

    public Answer signIn(String user, String password, String app) {
        get("/camunda/app/" + app + "/default/");
        String form = Map.of("username", user, "password", password).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/" + app,
                BodyPublishers.ofString(form),
                "application/x-www-form-urlencoded");
    }

    /** The same browser as a page of somebody else's would drive it: cookies go along, the token cannot. */
    public Browser withoutToken() {
        sendsToken = false;
        return this;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    /** Something to send with every request. */
    public void setHeader(String name, String value) {
        more.put(name, value);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    /** A page, to be read by a person. */
    public Answer page(String path) {
        return send("GET", path, BodyPublishers.noBody(), null, "text/html");
    }

    public Answer post(String path, Object body) {
        return send("POST", path, json(body), "application/json");
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body), "application/json");
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    /** Any of the above. */
    public Answer send(String method, String path) {
        return method.equals("GET") || method.equals("DELETE")
                ? send(method, path, BodyPublishers.noBody(), null)
                : send(method, path, json(Map.of()), "application/json");
    }

    /** What the button of a page sends; {@code fields} are encoded already. */
    public Answer postForm(String path, String fields) {
        return send("POST", path, BodyPublishers.ofString(fields), "application/x-www-form-urlencoded", "text/html");
    }

    /** What a page with a file to send would send, by the names of its parts. */
    public Answer postMultipart(String path, Map<String, String> parts) {
        String boundary = "articula-part";
        String body = parts.entrySet().stream()
                .map(part -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, part.getKey(), part.getValue()))
                .collect(Collectors.joining("", "", "--" + boundary + "--\r\n"));
        return send("POST", path, BodyPublishers.ofString(body), "multipart/form-data; boundary=" + boundary);
    }

    /** @param sheet which list is read from it: {@code integrantes} */
    public Answer upload(String name, byte[] content, String sheet) {
        return send("POST", fileNamed(name) + "&sheet=" + sheet, BodyPublishers.ofByteArray(content), BYTES);
    }

    public Answer upload(String name, byte[] content) {
        return send("POST", fileNamed(name), BodyPublishers.ofByteArray(content), BYTES);
    }

    private static String fileNamed(String name) {
        return PLUGIN + "file?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String contentType) {
        return send(method, path, body, contentType, path.startsWith("/camunda/app") ? "text/html" : "*/*");
    }

    private Answer send(
            String method, String path, HttpRequest.BodyPublisher body, String contentType, String accepted) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", accepted)
                .method(method, body);
        more.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (sendsToken && cookies.containsKey("XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the server said. */
    public record Answer(int status, byte[] content, HttpHeaders headers) {

        public String body() {
            return new String(content, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(content);
            } catch (IOException notJson) {
                throw new AssertionError("Not JSON: " + this, notJson);
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The faults of a refused form: path to message, in their order. */
        public Map<String, String> errors() {
            Map<String, String> errors = new java.util.LinkedHashMap<>();
            json().get("errors")
                    .forEach(error -> errors.put(
                            error.get("path").asText(), error.get("message").asText()));
            return errors;
        }

        public List<String> setCookies() {
            return headers.allValues("Set-Cookie");
        }

        @Override
        public String toString() {
            return status + " " + body();
        }
    }
}
