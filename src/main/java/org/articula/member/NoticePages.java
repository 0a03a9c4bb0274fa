package org.articula.member;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.articula.link.Addressee;
import org.articula.link.InvalidLinkException;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.link.PublicPages;
import org.articula.network.Networks;
import org.articula.notification.NoticePreferences;
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
 * The page behind a signed link where a member chooses which mails to get. Opening it changes nothing; a button does, that of a mail
 * program too (RFC 8058).
 */
@Controller
class NoticePages {

    private static final String PATH = "/avisos/{token}";
    private static final String ONE_CLICK = "One-Click";

    private final Links links;
    private final Members members;
    private final Networks networks;
    private final NoticePreferences preferences;
    private final PublicPages pages;

    NoticePages(Links links, Members members, Networks networks, NoticePreferences preferences, PublicPages pages) {
        this.links = links;
        this.members = members;
        this.networks = networks;
        this.preferences = preferences;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable("token") String token, HttpServletResponse response) {
        return page(member(token), false, response);
    }

    /**
     * @param wish {@code necesarios} or {@code todos}, from the page
     * @param oneClick from the button of a mail program
     */
    @PostMapping(PATH)
    ModelAndView choose(
            @PathVariable("token") String token,
            @RequestParam(name = "avisos", required = false) @Nullable String wish,
            @RequestParam(name = "List-Unsubscribe", required = false) @Nullable String oneClick,
            HttpServletResponse response) {
        Member member = member(token);
        if ("todos".equals(wish)) {
            preferences.wantEverything(member.id());
        } else if ("necesarios".equals(wish) || ONE_CLICK.equals(oneClick)) {
            preferences.wantNecessaryOnly(member.id());
        } else {
            return page(member, false, response);
        }
        return page(member, true, response);
    }

    @ExceptionHandler(InvalidLinkException.class)
    ModelAndView invalidLink(HttpServletResponse response) {
        return pages.invalidLink(response);
    }

    private Member member(String token) {
        Addressee addressee = links.read(LinkPurpose.NOTICES, token);
        Member member = members.byIds(List.of(addressee.memberId())).get(addressee.memberId());
        if (member == null || !member.active() || !member.networkId().equals(addressee.subjectId())) {
            throw new InvalidLinkException();
        }
        return member;
    }

    private ModelAndView page(Member member, boolean saved, HttpServletResponse response) {
        return pages.view("notices", HttpStatus.OK, response)
                .addObject("networkName", networks.byId(member.networkId()).name())
                .addObject("memberName", member.name())
                .addObject("necessaryOnly", preferences.necessaryOnly(member.id()))
                .addObject("saved", saved);
    }
}
