package org.articula.rules;

/**
 * An article of the rules as it is written: figures stand in it by their placeholders ({@link Placeholder}).
 *
 * @param key the same in every version that has this article
 */
public record Article(String key, ArticleChapter chapter, String title, String text) {}
