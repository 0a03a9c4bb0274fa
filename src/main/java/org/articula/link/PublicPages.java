package org.articula.link;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages behind signed links: ours and nobody else's. Nothing of them is cached, framed, indexed, or fetched from elsewhere. */
@Component
public class PublicPages {

    private final SecureRandom random = new SecureRandom();

    /** The view of that name with the nonce for its style. */
    public ModelAndView view(String name, HttpStatus status, HttpServletResponse response) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'nonce-" + nonce
                        + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        return new ModelAndView(name, status).addObject("nonce", nonce);
    }

    /** The page for a link that is not valid. */
    public ModelAndView invalidLink(HttpServletResponse response) {
        return view("link-invalid", HttpStatus.NOT_FOUND, response);
    }
}
