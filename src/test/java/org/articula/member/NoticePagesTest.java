package org.articula.member;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.articula.DomainTest;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.link.MemberPages;
import org.articula.network.Networks;
import org.articula.notification.NoticePreferences;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page where members choose which mails to get. */
@DomainTest
class NoticePagesTest {

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
    private MemberPages web;

    @BeforeEach
    void oneMember() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        members.enrol(
                networkId,
                TODAY,
                List.of(new NewMember("Ana <b>Lema</b>", null, "ana@ejemplo.ec", null, Sex.F, 1990, "Chales")));
        ana = members.activeOf(networkId).get(0);
        path = LinkPurpose.NOTICES.path() + links.token(LinkPurpose.NOTICES, networkId, ana.id());
        web = new MemberPages(controller);
    }

    @Test
    void openingThePageChangesNothing() {
        Document page = web.page(get(path));

        assertThat(page.text()).contains("Hola, Ana <b>Lema</b>.", "Usted recibe todos los correos de la red");
        assertThat(page.select("button").eachText()).containsExactly("Recibir solo los correos necesarios");
        assertThat(preferences.necessaryOnly(ana.id())).isFalse();
    }

    @Test
    void theButtonStopsAllButInvitationsAndTheOtherTakesItBack() {
        Document stopped = web.page(post(path).param("avisos", "necesarios"));
        assertThat(preferences.necessaryOnly(ana.id())).isTrue();
        assertThat(stopped.select("[role=status]").text())
                .startsWith("Quedó guardado. Usted recibe solo las invitaciones a reuniones, los cambios");
        assertThat(stopped.select("button").eachText()).containsExactly("Volver a recibir todos los correos");

        web.page(post(path).param("avisos", stopped.select("input[name=avisos]").val()));
        assertThat(preferences.necessaryOnly(ana.id())).isFalse();
    }

    @Test
    void theButtonOfAMailProgramIsEnough() {
        web.page(post(path).param("List-Unsubscribe", "One-Click"));
        web.page(post(path).param("List-Unsubscribe", "One-Click"));

        assertThat(preferences.necessaryOnly(ana.id())).isTrue();
    }

    @Test
    void anythingElseChangesNothing() {
        web.page(post(path));
        web.page(post(path).param("avisos", "ninguno"));

        assertThat(preferences.necessaryOnly(ana.id())).isFalse();
    }

    @Test
    void onlyTheMembersOwnLinkOpensIt() {
        String answer = LinkPurpose.NOTICES.path() + links.token(LinkPurpose.ANSWER, networkId, ana.id());
        for (String other : List.of(path + "x", path.toLowerCase(), answer, "/avisos/x")) {
            for (MockHttpServletRequestBuilder request :
                    List.of(get(other), post(other).param("List-Unsubscribe", "One-Click"))) {
                MockHttpServletResponse response = web.perform(request);
                assertThat(response.getStatus()).isEqualTo(404);
                assertThat(MemberPages.document(response).select("h1").text()).isEqualTo("Este enlace no es válido");
            }
        }
        assertThat(preferences.necessaryOnly(ana.id())).isFalse();
        members.leave(ana.id(), TODAY, "Se muda.");
        assertThat(web.perform(get(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void thePageIsGuardedAndNeedsNothingFromElsewhere() {
        MemberPages.assertGuarded(web.perform(get(path)));
    }
}
