package org.articula.link;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages behind signed links: ours and nobody else's. Nothing of them is cached, framed, indexed, or fetched from elsewhere. */
@Component
public class PublicPages {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The view of that name. */
    public ModelAndView view(String name, HttpStatus status, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        return new ModelAndView(name, status);
    }

    /** The page for a link that is not valid. */
    public ModelAndView invalidLink(HttpServletResponse response) {
        return view("link-invalid", HttpStatus.NOT_FOUND, response);
    }
}
