package org.articula.process.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser. A page that says something of its own (the webapps, the answers to invitations) keeps it: nothing
 * is written twice.
 */
@Component
class PageHeaders implements HeaderWriter {

    /** Our own pages: a style sheet, a script, an image and data, all from here, and nobody's frame. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final HeaderWriter writer;

    /** @param overHttp whether the webapps are told, too, that this installation is reached without TLS */
    PageHeaders(@Value("${camunda.bpm.webapp.header-security.hsts-disabled:true}") boolean overHttp) {
        List<HeaderWriter> writers = new ArrayList<>(List.of(
                new StaticHeadersWriter("Content-Security-Policy", POLICY),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new XContentTypeOptionsHeaderWriter(),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN)));
        if (!overHttp) {
            HstsHeaderWriter hsts = new HstsHeaderWriter();
            hsts.setIncludeSubDomains(false);
            writers.add(hsts);
        }
        writer = new CompositeHeaderWriter(writers);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        writer.writeHeaders(request, response);
    }
}
