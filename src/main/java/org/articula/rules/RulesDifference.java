package org.articula.rules;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.rules.ArticleChange.Kind;
import org.articula.rules.ArticleChange.Piece;

/** What two texts of the rules differ in, article by article and word by word ({@code RI.21}). */
final class RulesDifference {

    /** Words keep the blanks behind them, so that the pieces put together are the text. */
    private static final String BEHIND_BLANKS = "(?<=\\s)(?=\\S)";

    private RulesDifference() {}

    /** In the order of the newer text; what was removed comes last. */
    static List<ArticleChange> between(List<RenderedArticle> older, List<RenderedArticle> newer) {
        Map<String, RenderedArticle> before = byKey(older);
        Map<String, RenderedArticle> after = byKey(newer);
        List<ArticleChange> changes = new ArrayList<>();
        for (RenderedArticle article : newer) {
            RenderedArticle was = before.get(article.key());
            if (was == null) {
                changes.add(change(Kind.ADDED, article, List.of(new Piece(false, true, article.text()))));
            } else if (!saying(was).equals(saying(article))) {
                changes.add(change(Kind.CHANGED, article, words(saying(was, article), saying(article, was))));
            }
        }
        older.stream()
                .filter(article -> !after.containsKey(article.key()))
                .forEach(article ->
                        changes.add(change(Kind.REMOVED, article, List.of(new Piece(true, false, article.text())))));
        return changes;
    }

    private static Map<String, RenderedArticle> byKey(List<RenderedArticle> articles) {
        return articles.stream().collect(Collectors.toMap(RenderedArticle::key, Function.identity()));
    }

    private static ArticleChange change(Kind kind, RenderedArticle article, List<Piece> pieces) {
        return new ArticleChange(kind, article.heading(), pieces);
    }

    private static String saying(RenderedArticle article) {
        return "%s. %s: %s".formatted(article.chapter().spanish(), article.title(), article.text());
    }

    /** The text, with title and chapter before it as far as they changed as well. */
    private static String saying(RenderedArticle article, RenderedArticle other) {
        String title = article.title().equals(other.title()) ? "" : article.title() + ": ";
        String chapter =
                article.chapter() == other.chapter() ? "" : article.chapter().spanish() + ". ";
        return chapter + title + article.text();
    }

    static List<Piece> words(String older, String newer) {
        List<String> before = Arrays.asList(older.split(BEHIND_BLANKS));
        List<String> after = Arrays.asList(newer.split(BEHIND_BLANKS));
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(
                        new Piece(true, true, String.join("", delta.getSource().getLines())));
                continue;
            }
            String gone = String.join("", delta.getSource().getLines());
            String come = String.join("", delta.getTarget().getLines());
            if (!gone.isEmpty()) {
                pieces.add(new Piece(true, false, gone));
            }
            if (!come.isEmpty()) {
                pieces.add(new Piece(false, true, come));
            }
        }
        return pieces;
    }
}
