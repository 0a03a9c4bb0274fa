package org.articula.availability;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.articula.refusal.RefusalAnswer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that answers: refuses changes while the disk is full, and turns every failure for want of the database
 * into one sentence, whoever reported it and however.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class AvailabilityFilter extends OncePerRequestFilter {

    private final DiskSpace disk;
    private final RefusalAnswer refusals;

    AvailabilityFilter(DiskSpace disk, RefusalAnswer refusals) {
        this.disk = disk;
        this.refusals = refusals;
    }

    /** Health tells of itself. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ChangePolicy.mayChange(request.getMethod(), request.getRequestURI()) && disk.isFull()) {
            tell(Trouble.DISK_FULL, request, response);
            return;
        }
        HeldBackResponse guarded = new HeldBackResponse(request, response);
        try {
            chain.doFilter(request, guarded);
        } catch (ServletException | IOException | RuntimeException fault) {
            if (response.isCommitted() || !(DatabaseAway.explains(fault) || metAway(request))) {
                throw fault;
            }
            logger.warn("The database is away: " + request.getMethod() + " was not answered");
            tell(Trouble.DATABASE_AWAY, request, response);
            return;
        }
        if (guarded.heldBack()) {
            tell(Trouble.DATABASE_AWAY, request, response);
        }
    }

    private void tell(Trouble trouble, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(trouble.retryAfterSeconds()));
        refusals.send(request, response, trouble.status(), trouble.title(), trouble.message());
    }

    private static boolean metAway(HttpServletRequest request) {
        return request.getAttribute(DatabaseAway.ATTRIBUTE) != null;
    }
}
