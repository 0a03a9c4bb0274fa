package org.articula.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.articula.document.StoredFile;
import org.articula.link.InvalidLinkException;
import org.articula.link.PublicPages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page «Mi red» behind a member's signed link, and what can be opened from it. Nothing of it changes anything. */
@Controller
class PortalController {

    private static final String PATH = "/mi-red/{token}";

    private final Portal portal;
    private final PublicPages pages;

    PortalController(Portal portal, PublicPages pages) {
        this.portal = portal;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable("token") String token, HttpServletResponse response) {
        Portal.Page page = portal.open(token);
        return pages.view("member-page", HttpStatus.OK, response).addObject("page", page);
    }

    @GetMapping(PATH + "/acta/{meeting}")
    ResponseEntity<byte[]> minutes(@PathVariable("token") String token, @PathVariable("meeting") String meetingId) {
        StoredFile file = portal.minutes(token, meetingId);
        return pdf(file.fileName(), file.content());
    }

    @GetMapping(PATH + "/reglamento")
    ResponseEntity<byte[]> rules(@PathVariable("token") String token) {
        return pdf("reglamento.pdf", portal.rules(token));
    }

    @ExceptionHandler(InvalidLinkException.class)
    ModelAndView invalidLink(HttpServletResponse response) {
        return pages.invalidLink(response);
    }

    private static ResponseEntity<byte[]> pdf(String fileName, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
