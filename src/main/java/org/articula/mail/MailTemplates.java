package org.articula.mail;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders the bodies of a mail from {@code mail/<template>.es.html} and {@code mail/<template>.es.txt}.
 *
 * <p>Values are escaped in HTML ({@code th:text}); text templates print them as they are with {@code [(${value})]}. The frame all HTML
 * mails share is {@code mail/layout.es.html}:
 *
 * <pre>{@code
 * <!DOCTYPE html>
 * <html th:replace="~{layout :: page(${networkName}, ~{::main})}">
 *   <body><main><p th:text="|Estimada/o ${name}:|">…</p>
 *     <p th:replace="~{layout :: button(${url}, 'Sí, asistiré')}"></p></main></body>
 * </html>
 * }</pre>
 */
@Service
public class MailTemplates {

    private static final Locale SPANISH = Locale.forLanguageTag("es-EC");

    // Engines of our own, not beans: the documents and the pages of the product keep Spring Boot's.
    private final SpringTemplateEngine html = engine(TemplateMode.HTML, ".es.html");
    private final SpringTemplateEngine text = engine(TemplateMode.TEXT, ".es.txt");

    /**
     * Renders both bodies from one model.
     *
     * @param template file name without its endings, for example {@code meeting-reminder}
     */
    public Rendered render(String template, Map<String, Object> model) {
        Context context = new Context(SPANISH, model);
        return new Rendered(html.process(template, context), text.process(template, context));
    }

    private static SpringTemplateEngine engine(TemplateMode mode, String suffix) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MailTemplates.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
