package org.articula.process.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.articula.refusal.RefusalAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every request crosses first: an address that could be read in two ways, or that was sent to another host, goes no further. The chain
 * of Spring Security has the same firewall, yet what stands before it already stumbles over such addresses. From here on the engine
 * obeys nobody on this thread until somebody has signed in.
 */
class Threshold extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Threshold.class);

    private final HttpFirewall firewall;
    private final Hosts hosts;
    private final RefusalAnswer refusals;
    private final PageHeaders headers;

    Threshold(HttpFirewall firewall, Hosts hosts, RefusalAnswer refusals, PageHeaders headers) {
        this.firewall = firewall;
        this.hosts = hosts;
        this.refusals = refusals;
        this.headers = headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            firewall.getFirewalledRequest(request);
        } catch (RequestRejectedException malformed) {
            LOG.debug("Refused", malformed);
            refuse(request, response, "La dirección no está bien escrita.");
            return;
        }
        if (!hosts.include(request)) {
            refuse(request, response, "Articula no atiende bajo este nombre. Ábrala con la dirección que le dieron.");
            return;
        }
        WebRequest.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            WebRequest.end();
        }
    }

    /** The page for errors is made on a thread of the web, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String message) throws IOException {
        headers.writeHeaders(request, response);
        refusals.send(request, response, HttpServletResponse.SC_BAD_REQUEST, message);
    }
}
