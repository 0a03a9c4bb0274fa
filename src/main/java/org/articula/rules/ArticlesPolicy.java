package org.articula.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What a network may write as the articles of its rules ({@code F2.3.i}): anything, as long as every figure keeps its place. */
final class ArticlesPolicy {

    private static final String LIST = "articles";

    private ArticlesPolicy() {}

    /** @param before the articles in force, by whose keys it is known which one lost a figure */
    static List<FieldError> check(List<TypedArticle> typed, List<Article> before) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(typed.isEmpty(), LIST, "El reglamento tiene que tener artículos.");
        errors.addIf(
                typed.size() > RulesLimits.ARTICLES,
                LIST,
                "Un reglamento tiene %d artículos como máximo.".formatted(RulesLimits.ARTICLES));
        for (int i = 0; i < typed.size(); i++) {
            checkOne(errors.row(LIST, i), typed.get(i));
        }
        for (Placeholder figure : Placeholder.values()) {
            if (typed.stream().noneMatch(article -> figure.in(text(article.text())))) {
                lost(errors, figure, typed, before);
            }
        }
        return errors.all();
    }

    private static void checkOne(FieldErrors row, TypedArticle article) {
        row.addIf(article.chapter() == null, "chapter", "Elija a qué parte pertenece.");
        row.required("title", "el título del artículo", article.title(), RulesLimits.ARTICLE_TITLE);
        row.required("text", "el texto del artículo", article.text(), RulesLimits.ARTICLE_TEXT);
        List<String> unknown = Placeholder.unknownIn(text(article.text()));
        row.addIf(
                !unknown.isEmpty(),
                "text",
                "%s no es ninguna cifra del reglamento. Las que hay: %s."
                        .formatted(String.join(", ", unknown), Placeholder.explanation()));
    }

    private static void lost(FieldErrors errors, Placeholder figure, List<TypedArticle> typed, List<Article> before) {
        String told = "Falta %s: escriba %s donde va esa cifra.".formatted(figure.words(), figure.typed());
        for (int i = 0; i < typed.size(); i++) {
            String key = typed.get(i).articleKey();
            if (before.stream().anyMatch(old -> old.key().equals(key) && figure.in(old.text()))) {
                errors.row(LIST, i).add("text", told);
                return;
            }
        }
        errors.add(LIST, told + " El artículo que la tenía se quitó.");
    }

    /** As they are kept: chapter by chapter, each with a key of its own; one that was there before keeps it. */
    static List<Article> articles(List<TypedArticle> typed, List<Article> before) {
        Set<String> free = new HashSet<>(before.stream().map(Article::key).toList());
        List<Article> articles = new ArrayList<>();
        for (TypedArticle article : typed) {
            String key = article.articleKey() != null && free.remove(article.articleKey())
                    ? article.articleKey()
                    : Ids.next();
            ArticleChapter chapter = article.chapter() == null ? ArticleChapter.OTHER : article.chapter();
            articles.add(new Article(
                    key, chapter, TypedText.line(text(article.title())), TypedText.lines(text(article.text()))));
        }
        articles.sort(Comparator.comparing(Article::chapter));
        return articles;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
