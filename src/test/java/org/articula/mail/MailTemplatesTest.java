package org.articula.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MailTemplatesTest {

    private final MailTemplates templates = new MailTemplates();

    @Test
    void rendersBothBodiesInsideTheSharedLayout() {
        Rendered rendered = render("Rosa Muñoz", "https://example.org/r?a=1&b=2");
        Document html = Jsoup.parse(rendered.html());

        assertThat(rendered.html()).startsWith("<!DOCTYPE html>");
        assertThat(html.title()).isEqualTo("Red Ñandú");
        assertThat(html.select("#hello").text()).isEqualTo("Estimada/o Rosa Muñoz:");
        assertThat(html.select("a")).hasSize(1);
        assertThat(html.select("a").attr("href")).isEqualTo("https://example.org/r?a=1&b=2");
        assertThat(html.select("a").text()).isEqualTo("Sí, asistiré");
        assertThat(html.body().text())
                .contains("Articula envía este correo en nombre de «Red Ñandú».")
                .doesNotContain("Contenido del correo");
        assertThat(html.select("[th\\:text], [th\\:fragment]")).isEmpty();
        assertThat(rendered.text()).isEqualTo("Estimada/o Rosa Muñoz:\nhttps://example.org/r?a=1&b=2\n");
    }

    @Test
    void needsNothingFromTheNetworkToBeShown() {
        Document html = Jsoup.parse(render("Rosa", "https://example.org").html());

        assertThat(html.select("img, link, script, style")).isEmpty();
    }

    @Test
    void aNameIsNeverMarkup() {
        Rendered rendered = render("<script>alert('a & b')</script>", "https://example.org");

        assertThat(Jsoup.parse(rendered.html()).select("script")).isEmpty();
        assertThat(Jsoup.parse(rendered.html()).select("#hello").text())
                .isEqualTo("Estimada/o <script>alert('a & b')</script>:");
        assertThat(rendered.text()).startsWith("Estimada/o <script>alert('a & b')</script>:");
    }

    @Test
    void noTemplateSwitchesEscapingOff() throws Exception {
        Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:mail/**/*.html");

        assertThat(all).isNotEmpty();
        for (Resource template : all) {
            assertThat(template.getContentAsString(StandardCharsets.UTF_8))
                    .as(template.getDescription())
                    .doesNotContain("th:utext", "[(");
        }
    }

    @Test
    void noTextTemplateEscapesAsIfItWereHtml() throws Exception {
        Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:mail/**/*.txt");

        assertThat(all).isNotEmpty();
        for (Resource template : all) {
            assertThat(template.getContentAsString(StandardCharsets.UTF_8))
                    .as(template.getDescription())
                    .doesNotContain("[[", "th:text");
        }
    }

    private Rendered render(String name, String url) {
        return templates.render(
                "testing/greeting", Map.of("networkName", "Red Ñandú", "person", new Person(name), "url", url));
    }

    /** Templates read records as they are. */
    public record Person(String name) {}
}
