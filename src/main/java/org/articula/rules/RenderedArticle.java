package org.articula.rules;

/**
 * An article as people read it, with the figures of its version in their place.
 *
 * @param number counts from 1 through all chapters
 */
public record RenderedArticle(int number, String key, ArticleChapter chapter, String title, String text) {

    /** {@code Artículo 4. Espera y atraso}. */
    public String heading() {
        return "Artículo %d. %s".formatted(number, title);
    }
}
