package org.articula.availability;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
    private final TroubleAnswer answer;

    AvailabilityFilter(DiskSpace disk, TroubleAnswer answer) {
        this.disk = disk;
        this.answer = answer;
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
            answer.write(Trouble.DISK_FULL, request, response);
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
            answer.write(Trouble.DATABASE_AWAY, request, response);
            return;
        }
        if (guarded.heldBack()) {
            answer.write(Trouble.DATABASE_AWAY, request, response);
        }
    }

    private static boolean metAway(HttpServletRequest request) {
        return request.getAttribute(DatabaseAway.ATTRIBUTE) != null;
    }
}
