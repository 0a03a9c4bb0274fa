package org.articula.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.articula.DomainTest;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.network.TestParties;
import org.articula.process.AskedFields;
import org.articula.vote.Held;
import org.articula.vote.VotingMeetings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every field of the guide's format of the rules is asked in a form, kept, and printed (S.2). */
@DomainTest
class RulesFormatTest {

    @Autowired
    Networks networks;

    @Autowired
    Members members;

    @Autowired
    InternalRules rules;

    @Autowired
    RulesDrafts drafts;

    @Autowired
    RulesDocuments documents;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "parte, draft-rules, articles.chapter",
        "título, draft-rules, articles.title",
        "texto, draft-rules, articles.text",
        "frecuencia, draft-rules, meetingEveryDays",
        "cuórum, draft-rules, quorumPercent",
        "espera, draft-rules, graceMinutes",
        "multa, draft-rules, lateFine",
        "duración, draft-rules, durationMinutes",
        "intervención, draft-rules, interventionMinutes",
        "intervenciones, draft-rules, interventionsPerTopic",
        "faltas seguidas, draft-rules, unjustifiedInARow",
        "faltas justificadas, draft-rules, justifiedPerYear",
        "edad, draft-rules, representativeMinimumAge",
        "mayoría, draft-rules, majorityBase",
        "reunión, vote-rules, meetingId",
        "votos, vote-rules, votesFor",
        "rige desde, vote-rules, inForceFrom",
        "firma, sign-rules, signedOn",
    })
    void everyFieldIsAsked(String field, String form, String path) {
        assertThat(AskedFields.of(form)).as(field).contains(path);
    }

    @Test
    void everyArticleIsKeptAndPrintedWithMeetingVotesAndALineForEachMember() throws IOException {
        String networkId = networks.register(TestParties.jahuaPamba("JAHUA")).id();
        members.enrol(networkId, LocalDate.of(2025, 1, 1), List.of(person("Ana"), person("Bea"), person("Carla")));
        LocalDate day = LocalDate.of(2026, 3, 5);
        VotingMeetings held = Held.on(jdbc, networkId, day, members.activeOf(networkId));
        RulesVersion first = rules.begin(networkId, LocalDate.of(2026, 1, 1), "maria");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM rules_article")
                        .query(Integer.class)
                        .single())
                .as("the guide's wording costs nothing")
                .isZero();
        for (RenderedArticle article : documents.paper(first.id()).articles()) {
            assertThat(text(documents.version(first.id()))).contains(article.heading(), words(article.text()));
        }

        List<TypedArticle> articles = new ArrayList<>();
        drafts.before(networkId, null)
                .forEach(one -> articles.add(new TypedArticle(
                        one.key(),
                        one.chapter(),
                        one.title(),
                        one.key().equals("actas") || one.key().equals("acta")
                                ? "De toda reunión se hace un acta, que firma quien es secretario."
                                : one.text())));
        articles.add(new TypedArticle(null, ArticleChapter.OTHER, "Minga", "Hay una minga cada mes."));
        String draftId = drafts.write(
                networkId, null, new DraftInput(first.figures(), articles, "Para trabajar juntos."), "maria");
        assertThat(text(documents.draft(draftId)))
                .contains(
                        "BORRADOR",
                        "Qué cambia en el reglamento vigente",
                        "Minga (nuevo)",
                        "que firma quien es secretario")
                .contains("Para trabajar juntos.")
                .doesNotContain("Firmas de los integrantes");

        RulesVersion second = rules.approve(draftId, new Approval(day, Held.unanimous(held)), held, "maria");

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.id()).isEqualTo(draftId);
        String printed = text(documents.version(second.id()));
        assertThat(printed)
                .contains("Versión 2, rige desde el 5 de marzo de 2026")
                .contains("3 votos a favor")
                .contains("Firmas de los integrantes", "Ana", "Bea", "Carla")
                .contains("La red todavía no ha acordado su fondo.")
                .doesNotContain("BORRADOR");
        for (RenderedArticle article : documents.paper(second.id()).articles()) {
            assertThat(printed).contains(article.heading(), words(article.text()));
        }
        for (ArticleChapter chapter : ArticleChapter.values()) {
            assertThat(printed).contains(chapter.spanish());
        }
        assertThat(documents.editions(networkId).get(1).changes())
                .extracting(change -> change.kind())
                .containsExactly(ArticleChange.Kind.CHANGED, ArticleChange.Kind.ADDED);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return words(new PDFTextStripper().getText(document).replaceAll("(?m)^RED?.*Página.*$", ""));
        }
    }

    private static NewMember person(String name) {
        return new NewMember(name, null, null, null, Sex.F, 1984, "Ponchos");
    }
}
