package org.articula.invitation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.articula.invitation.AnswerPage.State;
import org.articula.link.InvalidLinkException;
import org.articula.link.PublicPages;
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

    private static final String PATH = "/responder/";

    private final Answers answers;
    private final PublicPages pages;

    AnswerController(Answers answers, PublicPages pages) {
        this.pages = pages;
        this.answers = answers;
    }

    /** @param preselected from the three links of a mail: {@code si}, {@code no} or {@code rep} */
    @GetMapping(PATH + "{token}")
    ModelAndView show(
            @PathVariable("token") String token,
            @RequestParam(name = "r", required = false) @Nullable String preselected,
            HttpServletResponse response) {
        AnswerPage page = answers.open(token);
        return pages.view("answer", HttpStatus.OK, response)
                .addObject("page", page)
                .addObject("preselected", choice(preselected, page));
    }

    @PostMapping(PATH + "{token}")
    ModelAndView answer(
            @PathVariable("token") String token,
            @RequestParam(name = "respuesta", required = false) @Nullable String answer,
            @RequestParam(name = "version", required = false) @Nullable String shown,
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
            AnswerPage page = answers.answer(token, version(shown), choice, representativeName);
            if (page.state() == State.OPEN) {
                return pages.view("answer-thanks", HttpStatus.OK, response)
                        .addObject("page", page)
                        .addObject("path", PATH + token);
            }
            return pages.view("answer", HttpStatus.OK, response)
                    .addObject("page", page)
                    .addObject("preselected", choice)
                    .addObject("representative", representativeName);
        } catch (InvalidInputException incomplete) {
            return pages.view("answer", HttpStatus.UNPROCESSABLE_ENTITY, response)
                    .addObject("page", answers.open(token))
                    .addObject("preselected", AnswerChoice.REPRESENTATIVE)
                    .addObject("fault", incomplete.getMessage())
                    .addObject("representative", representativeName);
        }
    }

    /** What a member asks to have treated. */
    @PostMapping(path = PATH + "{token}", params = "tema")
    ModelAndView proposeTopic(
            @PathVariable("token") String token, @RequestParam("tema") String topic, HttpServletResponse response) {
        return keep(
                token,
                "topic",
                topic,
                () -> answers.proposeTopic(token, topic),
                "Gracias. Su tema se propondrá para la próxima agenda.",
                response);
    }

    /** When a member can meet. */
    @PostMapping(path = PATH + "{token}", params = "horario")
    ModelAndView tellAvailableTimes(
            @PathVariable("token") String token, @RequestParam("horario") String times, HttpServletResponse response) {
        return keep(
                token,
                "availableTimes",
                times,
                () -> answers.tellAvailableTimes(token, times),
                "Gracias. Quedó anotado cuándo puede reunirse.",
                response);
    }

    /** The page again: with what was kept and a word of thanks, or with what was typed and why it was not kept. */
    private ModelAndView keep(
            String token, String field, String typed, Runnable keeping, String thanks, HttpServletResponse response) {
        try {
            keeping.run();
            return pages.view("answer", HttpStatus.OK, response)
                    .addObject("page", answers.open(token))
                    .addObject("thanks", thanks);
        } catch (InvalidInputException refused) {
            return pages.view("answer", HttpStatus.UNPROCESSABLE_ENTITY, response)
                    .addObject("page", answers.open(token))
                    .addObject(field + "Fault", refused.getMessage())
                    .addObject(field + "Typed", typed);
        }
    }

    @ExceptionHandler(InvalidLinkException.class)
    ModelAndView invalidLink(HttpServletResponse response) {
        return pages.invalidLink(response);
    }

    private static @Nullable Integer version(@Nullable String shown) {
        return shown != null && shown.matches("\\d{1,9}") ? Integer.valueOf(shown) : null;
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
