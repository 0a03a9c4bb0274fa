package org.articula.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody writes it.
 *
 * @param articleKey which one of the rules before it is; null for a new one
 */
public record TypedArticle(
        @Nullable String articleKey,
        @NotNull(message = "Elija a qué parte pertenece.") @Nullable ArticleChapter chapter,
        @NotNull(message = "Escriba el título del artículo.") @Size(max = RulesLimits.ARTICLE_TITLE) @Nullable String title,
        @NotNull(message = "Escriba el texto del artículo.") @Size(max = RulesLimits.ARTICLE_TEXT) @Nullable String text) {}
