package org.articula.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.articula.meeting.AnswerPage.State;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The public page behind a signed link: the only one for people without an account. Opening it changes nothing, so that
 * programs that look into the links of a mail answer for nobody; only a button does.
 */
@Controller
class AnswerController {

    private final Answers answers;
    private final SecureRandom random = new SecureRandom();

    AnswerController(Answers answers) {
        this.answers = answers;
    }

    /** @param preselected from the three links of a mail: {@code si}, {@code no} or {@code rep} */
    @GetMapping(Links.PATH + "{token}")
    ModelAndView show(
            @PathVariable("token") String token,
            @RequestParam(name = "r", required = false) @Nullable String preselected,
            HttpServletResponse response) {
        AnswerPage page = answers.open(token);
        return view("answer", HttpStatus.OK, response)
                .addObject("page", page)
                .addObject("preselected", choice(preselected, page));
    }

    @PostMapping(Links.PATH + "{token}")
    ModelAndView answer(
            @PathVariable("token") String token,
            @RequestParam(name = "respuesta", required = false) @Nullable String answer,
            @RequestParam(name = "representante", required = false) @Nullable String representativeName,
            HttpServletResponse response) {
        AnswerChoice choice = Arrays.stream(AnswerChoice.values())
                .filter(known -> known.name().equals(answer))
                .findFirst()
                .orElse(null);
        if (choice == null) {
            return show(token, null, response);
        }
        try {
            AnswerPage page = answers.answer(token, choice, representativeName);
            String name = page.state() == State.OPEN ? "answer-thanks" : "answer";
            return view(name, HttpStatus.OK, response).addObject("page", page).addObject("path", Links.PATH + token);
        } catch (InvalidInputException incomplete) {
            return view("answer", HttpStatus.UNPROCESSABLE_ENTITY, response)
                    .addObject("page", answers.open(token))
                    .addObject("preselected", AnswerChoice.REPRESENTATIVE)
                    .addObject("fault", incomplete.getMessage())
                    .addObject("representative", representativeName);
        }
    }

    @ExceptionHandler(InvalidLinkException.class)
    ModelAndView invalidLink(HttpServletResponse response) {
        return view("answer-invalid", HttpStatus.NOT_FOUND, response);
    }

    /** A page of ours and nobody else's: nothing is cached, framed, indexed, or fetched from elsewhere. */
    private ModelAndView view(String name, HttpStatus status, HttpServletResponse response) {
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
        ModelAndView view = new ModelAndView(name, status);
        return view.addObject("nonce", nonce);
    }

    private static @Nullable AnswerChoice choice(@Nullable String preselected, AnswerPage page) {
        if (preselected == null) {
            return page.answer();
        }
        return switch (preselected) {
            case "si" -> AnswerChoice.YES;
            case "no" -> AnswerChoice.NO;
            case "rep" -> AnswerChoice.REPRESENTATIVE;
            default -> page.answer();
        };
    }
}
