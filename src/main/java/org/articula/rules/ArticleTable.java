package org.articula.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The rows of {@code rules_article}: the articles of versions and drafts that are not the guide's. */
@Repository
class ArticleTable {

    private final NamedParameterJdbcTemplate jdbc;

    ArticleTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Article> of(String rulesId) {
        return of(List.of(rulesId)).getOrDefault(rulesId, GuideArticles.ALL);
    }

    /** Versions and drafts that have the guide's articles are left out. */
    Map<String, List<Article>> of(Collection<String> rulesIds) {
        Map<String, List<Article>> found = new LinkedHashMap<>();
        if (!rulesIds.isEmpty()) {
            jdbc.query(
                    "SELECT * FROM rules_article WHERE rules_id IN (:ids) ORDER BY rules_id, position",
                    Map.of("ids", rulesIds),
                    row -> {
                        found.computeIfAbsent(row.getString("rules_id"), id -> new ArrayList<>())
                                .add(new Article(
                                        row.getString("article_key"),
                                        ArticleChapter.valueOf(row.getString("chapter")),
                                        row.getString("title"),
                                        row.getString("text")));
                    });
        }
        return found;
    }

    /** In place of those it had. */
    void keep(String rulesId, List<Article> articles) {
        jdbc.update("DELETE FROM rules_article WHERE rules_id = :id", Map.of("id", rulesId));
        if (articles.equals(GuideArticles.ALL)) {
            return;
        }
        SqlParameterSource[] rows = new SqlParameterSource[articles.size()];
        for (int i = 0; i < rows.length; i++) {
            Article article = articles.get(i);
            rows[i] = new MapSqlParameterSource()
                    .addValue("id", rulesId)
                    .addValue("position", i + 1)
                    .addValue("key", article.key())
                    .addValue("chapter", article.chapter().name())
                    .addValue("title", article.title())
                    .addValue("text", article.text());
        }
        jdbc.batchUpdate(
                """
                INSERT INTO rules_article (rules_id, position, article_key, chapter, title, text)
                VALUES (:id, :position, :key, :chapter, :title, :text)""",
                rows);
    }

    /** The articles of the version before hold on under another one. */
    void copy(String fromId, String toId) {
        jdbc.update(
                """
                INSERT INTO rules_article (rules_id, position, article_key, chapter, title, text)
                SELECT :to, position, article_key, chapter, title, text FROM rules_article WHERE rules_id = :from""",
                Map.of("from", fromId, "to", toId));
    }
}
