package org.articula.refusal;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The product's refusals with its own page, outside a server. */
public final class RefusalAnswerFixture {

    private RefusalAnswerFixture() {}

    public static RefusalAnswer answer(ObjectMapper json) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine pages = new SpringTemplateEngine();
        pages.setTemplateResolver(templates);
        return new RefusalAnswer(json, pages);
    }
}
