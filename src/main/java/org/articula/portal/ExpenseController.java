package org.articula.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.articula.link.InvalidLinkException;
import org.articula.link.PublicPages;
import org.articula.portal.ExpenseConfirmations.Page;
import org.articula.portal.ExpenseConfirmations.State;
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

/** The page where coordinator and treasurer confirm an expense. Opening it changes nothing; only a button does. */
@Controller
class ExpenseController {

    private static final String PATH = "/confirmar/{token}";

    private final ExpenseConfirmations confirmations;
    private final PublicPages pages;

    ExpenseController(ExpenseConfirmations confirmations, PublicPages pages) {
        this.confirmations = confirmations;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable("token") String token, HttpServletResponse response) {
        return page(confirmations.open(token), response);
    }

    /** @param decision {@code si} or {@code no}, from the page; with anything else it is shown again */
    @PostMapping(PATH)
    ModelAndView decide(
            @PathVariable("token") String token,
            @RequestParam(name = "decision", required = false) @Nullable String decision,
            @RequestParam(name = "motivo", required = false) @Nullable String reason,
            HttpServletResponse response) {
        if ("si".equals(decision)) {
            return page(confirmations.confirm(token), response);
        }
        if (!"no".equals(decision)) {
            return show(token, response);
        }
        try {
            return page(confirmations.refuse(token, reason), response);
        } catch (InvalidInputException incomplete) {
            return pages.view("confirm-expense", HttpStatus.UNPROCESSABLE_ENTITY, response)
                    .addObject("page", confirmations.open(token))
                    .addObject("fault", incomplete.getMessage())
                    .addObject("reason", reason);
        }
    }

    @ExceptionHandler(InvalidLinkException.class)
    ModelAndView invalidLink(HttpServletResponse response) {
        return pages.invalidLink(response);
    }

    private ModelAndView page(Page page, HttpServletResponse response) {
        HttpStatus status = page.state() == State.NOT_YOURS ? HttpStatus.FORBIDDEN : HttpStatus.OK;
        return pages.view("confirm-expense", status, response).addObject("page", page);
    }
}
