package org.articula.rules;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they are printed: plain Spanish.
 *
 * @param draft whether the network has still to vote on them
 * @param versionText {@code Versión 2, rige desde el 3 de diciembre de 2026}
 * @param decisionText meeting and votes that approved them; null where no vote was taken
 * @param comparedText with what the changes compare
 * @param members who signs
 */
public record RulesPaper(
        String networkName,
        String networkCode,
        boolean draft,
        String versionText,
        @Nullable String decisionText,
        @Nullable String reason,
        List<RenderedArticle> articles,
        String comparedText,
        List<ArticleChange> changes,
        List<String> members) {

    public RulesPaper {
        articles = List.copyOf(articles);
        changes = List.copyOf(changes);
        members = List.copyOf(members);
    }

    /** The chapters that have articles, in their order. */
    public List<ArticleChapter> chapters() {
        return Arrays.stream(ArticleChapter.values())
                .filter(chapter -> !of(chapter).isEmpty())
                .toList();
    }

    public List<RenderedArticle> of(ArticleChapter chapter) {
        return articles.stream().filter(article -> article.chapter() == chapter).toList();
    }
}
