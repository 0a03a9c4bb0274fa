package org.articula.home;

import java.util.List;
import org.articula.notification.MailTransportInfo;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the start page. It tells nothing about any network: whoever opens it has not signed in. */
@Controller
@EnableConfigurationProperties(DemoAccounts.class)
class HomeController {

    private final MailTransportInfo mail;
    private final DemoAccounts accounts;

    HomeController(MailTransportInfo mail, DemoAccounts accounts) {
        this.mail = mail;
        this.accounts = accounts;
    }

    @GetMapping("/")
    String home(Model model) {
        List<DemoAccounts.DemoAccount> demo = accounts.list();
        model.addAttribute("smtpConfigured", mail.smtpConfigured());
        model.addAttribute("mailText", mail.describe());
        model.addAttribute("accounts", demo);
        return "home";
    }
}
