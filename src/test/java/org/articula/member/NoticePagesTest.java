package org.articula.member;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.network.Networks;
import org.articula.network.TestParties;
import org.articula.notification.NoticePreferences;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page where members choose which mails to get. */
@JdbcTest
@Import({NoticePagesTest.Modules.class, Networks.class, Members.class, NoticePages.class, TestParties.class})
class NoticePagesTest {

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"org.articula.link", "org.articula.notification"},
            excludeFilters = {
                @Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class),
                @Filter(type = FilterType.REGEX, pattern = ".*Test(Support)?(\\$.*)?")
            })
    static class Modules {}

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    @Autowired
    private Links links;

    @Autowired
    private NoticePreferences preferences;

    @Autowired
    private NoticePages controller;

    private String networkId;
    private Member ana;
    private String path;
    private MockMvc web;

    @BeforeEach
    void oneMember() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        members.enrol(
                networkId,
                TODAY,
                List.of(new NewMember("Ana <b>Lema</b>", null, "ana@ejemplo.ec", null, Sex.F, 1990, "Chales")));
        ana = members.activeOf(networkId).get(0);
        path = LinkPurpose.NOTICES.path() + links.token(LinkPurpose.NOTICES, networkId, ana.id());
        web = MockMvcBuilders.standaloneSetup(controller)
                .setViewResolvers(pages())
                .build();
    }

    @Test
    void openingThePageChangesNothing() throws Exception {
        Document page = page(get(path));

        assertThat(page.text()).contains("Hola, Ana <b>Lema</b>.", "Usted recibe todos los correos de la red");
        assertThat(page.select("button").eachText()).containsExactly("No recibir recordatorios ni actas");
        assertThat(preferences.necessaryOnly(ana.id())).isFalse();
    }

    @Test
    void theButtonStopsAllButInvitationsAndTheOtherTakesItBack() throws Exception {
        Document stopped = page(post(path).param("avisos", "necesarios"));
        assertThat(preferences.necessaryOnly(ana.id())).isTrue();
        assertThat(stopped.select("[role=status]").text())
                .startsWith("Quedó guardado. Usted recibe solo las invitaciones a reuniones, los cambios");
        assertThat(stopped.select("button").eachText()).containsExactly("Volver a recibir recordatorios y actas");

        page(post(path).param("avisos", stopped.select("input[name=avisos]").val()));
        assertThat(preferences.necessaryOnly(ana.id())).isFalse();
    }

    @Test
    void theButtonOfAMailProgramIsEnough() throws Exception {
        page(post(path).param("List-Unsubscribe", "One-Click"));
        page(post(path).param("List-Unsubscribe", "One-Click"));

        assertThat(preferences.necessaryOnly(ana.id())).isTrue();
    }

    @Test
    void anythingElseChangesNothing() throws Exception {
        page(post(path));
        page(post(path).param("avisos", "ninguno"));

        assertThat(preferences.necessaryOnly(ana.id())).isFalse();
    }

    @Test
    void onlyTheMembersOwnLinkOpensIt() throws Exception {
        String answer = LinkPurpose.NOTICES.path() + links.token(LinkPurpose.ANSWER, networkId, ana.id());
        for (String other : List.of(path + "x", path.toLowerCase(), answer, "/avisos/x")) {
            for (MockHttpServletRequestBuilder request :
                    List.of(get(other), post(other).param("List-Unsubscribe", "One-Click"))) {
                MockHttpServletResponse response =
                        web.perform(request).andReturn().getResponse();
                assertThat(response.getStatus()).isEqualTo(404);
                assertThat(Jsoup.parse(response.getContentAsString())
                                .select("h1")
                                .text())
                        .isEqualTo("Este enlace no es válido");
            }
        }
        assertThat(preferences.necessaryOnly(ana.id())).isFalse();
        members.leave(ana.id(), TODAY, "Se muda.");
        assertThat(web.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void thePageIsGuardedAndNeedsNothingFromElsewhere() throws Exception {
        MockHttpServletResponse response = web.perform(get(path)).andReturn().getResponse();

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("script, img, link, iframe, [onclick]")).isEmpty();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private static ThymeleafViewResolver pages() {
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
