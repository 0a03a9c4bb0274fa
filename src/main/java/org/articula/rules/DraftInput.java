package org.articula.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft as somebody writes it: all figures and all articles, also those that stay. */
public record DraftInput(RulesFigures figures, List<TypedArticle> articles, @Nullable String reason) {

    public DraftInput {
        articles = List.copyOf(articles);
    }
}
