package org.articula.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The pages of one controller that a member opens by a signed link, without a server. */
public final class MemberPages {

    private final MockMvc web;

    public MemberPages(Object controller) {
        web = MockMvcBuilders.standaloneSetup(controller)
                .setViewResolvers(templates())
                .build();
    }

    /** The page that is there for whoever asks so. */
    public Document page(MockHttpServletRequestBuilder request) {
        MockHttpServletResponse response = perform(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return document(response);
    }

    public MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static Document document(MockHttpServletResponse response) {
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** Nothing of the page is cached, framed or indexed, and it needs nothing from elsewhere. */
    public static void assertGuarded(MockHttpServletResponse response) {
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        String policy = response.getHeader("Content-Security-Policy");
        assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        Document page = document(response);
        assertThat(policy).contains("style-src 'self'").doesNotContain("script-src");
        assertThat(page.select("link")).singleElement().satisfies(style -> assertThat(style.attr("href"))
                .matches("/pages/page-\\w+\\.css"));
        assertThat(page.select("script, style, img, iframe, [onclick], [style]"))
                .isEmpty();
    }

    private static ThymeleafViewResolver templates() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
