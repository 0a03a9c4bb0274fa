package org.articula.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.articula.refusal.RefusalAnswer;
import org.articula.refusal.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are larger than their address takes: before a byte is read when the request says its length, and at the first
 * byte too many when it does not. Stands before everything else, so that nobody without an account can fill the memory.
 */
@Component
@Order(BodyLimitFilter.ORDER)
class BodyLimitFilter extends OncePerRequestFilter {

    /** After the filters that settle the address and the character set of a request, before all that decide on it. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 15;

    private static final Pattern FILES = Pattern.compile("/camunda/api/tasklist/plugin/articula/[^/]+/file");
    private static final int LINGERING = 4;
    private static final String REST = "/camunda/api/";
    private static final String SIGN_IN = "/camunda/api/admin/auth/";

    private final LimitProperties.Bodies limits;
    private final DataSize file;
    private final RefusalAnswer refusals;

    BodyLimitFilter(
            LimitProperties limits, @Value("${articula.files.max-bytes:10MB}") DataSize file, RefusalAnswer refusals) {
        this.limits = limits.bodies();
        this.file = file;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        DataSize most = most(request.getRequestURI());
        String type = request.getContentType();
        if (request.getContentLengthLong() > most.toBytes()) {
            refuse(request, response, most);
            linger(request);
        } else if (!isReadable(type)) {
            refusals.send(
                    request,
                    response,
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    Sentences.of("body.unreadable", type));
        } else if (request.getContentLengthLong() >= 0) {
            // The server itself ends the body where the request said
            chain.doFilter(request, response);
        } else {
            counted(request, response, chain, most);
        }
    }

    private void counted(HttpServletRequest request, HttpServletResponse response, FilterChain chain, DataSize most)
            throws IOException, ServletException {
        CountedBody body = new CountedBody(request, most.toBytes(), () -> cutOff(request, response, most));
        try {
            chain.doFilter(body, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            if (!body.isExceeded()) {
                throw fault;
            }
            logger.debug("The answer is given already", fault);
        }
    }

    private DataSize most(String path) {
        if (FILES.matcher(path).matches()) {
            return file;
        }
        return path.startsWith(REST) && !path.startsWith(SIGN_IN) ? limits.form() : limits.page();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, DataSize most) throws IOException {
        // What is still on its way is not waited for
        response.setHeader("Connection", "close");
        refusals.send(
                request,
                response,
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                Sentences.of("body.too-large", readable(most)));
    }

    /**
     * A browser reads the answer only when it has sent its file: one that is not absurdly large is let in and thrown away. The answer is
     * given already, and nothing is kept.
     */
    private void linger(HttpServletRequest request) {
        if (!FILES.matcher(request.getRequestURI()).matches()
                || request.getContentLengthLong() > LINGERING * file.toBytes()) {
            return;
        }
        try {
            StreamUtils.drain(request.getInputStream());
        } catch (IOException gone) {
            logger.debug("Nobody waits for the answer", gone);
        }
    }

    /** What whoever reads the body writes after the answer, reaches nobody. */
    private void cutOff(HttpServletRequest request, HttpServletResponse response, DataSize most) throws IOException {
        refuse(request, response, most);
        response.getOutputStream().close();
    }

    private static String readable(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " kB";
    }

    /** Whether the type is one and its character set, if it names one, exists. */
    private static boolean isReadable(@Nullable String contentType) {
        try {
            if (contentType != null && !contentType.isBlank()) {
                MediaType.parseMediaType(contentType);
            }
            return true;
        } catch (InvalidMediaTypeException unknown) {
            return false;
        }
    }
}
