package org.articula.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.rules.ArticleChange.Kind;
import org.articula.rules.ArticleChange.Piece;
import org.articula.shared.FieldError;
import org.articula.shared.Money;
import org.junit.jupiter.api.Test;

/** The articles of the rules: what may be written, how figures stand in them, and how two texts differ (F2.3.i, S.2). */
class ArticlesTest {

    private static final RulesFigures FIGURES = RulesFigures.defaults();

    @Test
    void theGuidesArticlesHoldEveryFigureAndNothingUnknown() {
        assertThat(ArticlesPolicy.check(typed(GuideArticles.ALL), GuideArticles.ALL))
                .isEmpty();
        assertThat(GuideArticles.ALL)
                .as("the guide's 21, and fund, co-financing, leaving, manager")
                .hasSize(25)
                .extracting(Article::key)
                .doesNotHaveDuplicates()
                .contains("fondo", "cofinanciamiento", "retiro", "gerente");
        assertThat(rendered(FIGURES))
                .extracting(RenderedArticle::text)
                .noneMatch(text -> text.contains("{"))
                .anyMatch(text -> text.contains("multa de 2,00 USD"))
                .anyMatch(text -> text.contains("al menos el 51 %"))
                .anyMatch(text -> text.contains("cada 7 días"))
                .contains("La red todavía no ha acordado su fondo.");
    }

    @Test
    void anAgreedFundIsToldInItsArticle() {
        FundTerms agreed = new FundTerms(
                new Money(1250),
                FundRhythm.MONTHLY,
                LocalDate.of(2026, 12, 1),
                "gastos de operación",
                FundCustody.BANK,
                "Cooperativa Jardín Azuayo");

        assertThat(agreed.clause())
                .contains(
                        "12,50 USD cada mes",
                        "1 de diciembre de 2026",
                        "gastos de operación",
                        "en el banco",
                        "tesorero");
    }

    @Test
    void aFigureThatLosesItsPlaceIsToldWhereItWas() {
        List<TypedArticle> articles = typed(GuideArticles.ALL);
        articles.set(3, new TypedArticle("atraso", ArticleChapter.DISCIPLINE, "Atraso", "Se espera {espera}."));
        assertThat(ArticlesPolicy.check(articles, GuideArticles.ALL))
                .containsExactly(new FieldError(
                        "articles[3].text", "Falta la multa por atraso: escriba {multa} donde va esa cifra."));

        articles.remove(3);
        assertThat(ArticlesPolicy.check(articles, GuideArticles.ALL))
                .extracting(FieldError::path)
                .as("the article is gone, with two figures")
                .containsExactly("articles", "articles");
    }

    @Test
    void whatIsMissingOrUnknownIsToldAtItsField() {
        List<TypedArticle> articles = typed(GuideArticles.ALL);
        articles.add(new TypedArticle(null, null, " ", "Se paga {sueldo}."));
        int last = articles.size() - 1;
        assertThat(ArticlesPolicy.check(articles, GuideArticles.ALL))
                .extracting(FieldError::path)
                .containsExactly(
                        "articles[%d].chapter".formatted(last),
                        "articles[%d].title".formatted(last),
                        "articles[%d].text".formatted(last));
        assertThat(ArticlesPolicy.check(List.of(), GuideArticles.ALL)).isNotEmpty();
    }

    @Test
    void articlesThatComeGoAndChangeAreTold() {
        List<Article> after = new ArrayList<>(GuideArticles.ALL);
        after.removeIf(article -> article.key().equals("exposiciones"));
        after.add(new Article("minga", ArticleChapter.OTHER, "Minga", "Hay una minga cada mes."));
        RulesFigures dearer = new RulesFigures(7, 51, 15, new Money(350), 60, 5, 3, 3, 3, 18, FIGURES.majorityBase());

        List<ArticleChange> changes =
                RulesDifference.between(rendered(FIGURES), RulesDocuments.render(after, dearer, FundTerms.NONE));

        assertThat(changes)
                .extracting(ArticleChange::kind, change -> change.heading().replaceFirst("^Artículo \\d+\\. ", ""))
                .containsExactly(
                        tuple(Kind.CHANGED, "Espera y atraso"),
                        tuple(Kind.ADDED, "Minga"),
                        tuple(Kind.REMOVED, "Exposiciones"));
        assertThat(changes.get(0).pieces())
                .filteredOn(piece -> piece.removed() || piece.added())
                .extracting(Piece::text)
                .containsExactly("2,00 ", "3,50 ");
        assertThat(changes.get(0).oldText()).endsWith("una multa de 2,00 USD.");
        assertThat(changes.get(0).newText()).endsWith("una multa de 3,50 USD.");
        assertThat(RulesDifference.between(rendered(FIGURES), rendered(FIGURES)))
                .isEmpty();
    }

    @Test
    void articlesKeepTheirNameAndChaptersTheirOrder() {
        List<TypedArticle> articles = typed(GuideArticles.ALL);
        articles.add(0, new TypedArticle(null, ArticleChapter.OTHER, "Minga", "Hay una minga."));
        articles.add(new TypedArticle("atraso", ArticleChapter.OPERATION, "Copia", "De otro."));

        List<Article> kept = ArticlesPolicy.articles(articles, GuideArticles.ALL);

        assertThat(kept).extracting(Article::chapter).isSorted();
        assertThat(kept).extracting(Article::key).doesNotHaveDuplicates().contains("atraso");
    }

    private static List<RenderedArticle> rendered(RulesFigures figures) {
        return RulesDocuments.render(GuideArticles.ALL, figures, FundTerms.NONE);
    }

    private static List<TypedArticle> typed(List<Article> articles) {
        return new ArrayList<>(articles.stream()
                .map(article -> new TypedArticle(article.key(), article.chapter(), article.title(), article.text()))
                .toList());
    }
}
