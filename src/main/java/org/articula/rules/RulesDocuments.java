package org.articula.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.articula.document.Pdf;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.articula.vote.KeptDecision;
import org.articula.vote.MeetingVotes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules as a text of articles, on the page and on paper, with what every version changed ({@code F2.3.i}, {@code S.2}). */
@Service
@Transactional(readOnly = true)
public class RulesDocuments {

    private final InternalRules rules;
    private final RulesDrafts drafts;
    private final ArticleTable articles;
    private final MeetingVotes votes;
    private final Members members;
    private final Networks networks;
    private final Pdf pdf;

    RulesDocuments(
            InternalRules rules,
            RulesDrafts drafts,
            ArticleTable articles,
            MeetingVotes votes,
            Members members,
            Networks networks,
            Pdf pdf) {
        this.rules = rules;
        this.drafts = drafts;
        this.articles = articles;
        this.votes = votes;
        this.members = members;
        this.networks = networks;
        this.pdf = pdf;
    }

    /**
     * A version with its articles and what it changed.
     *
     * @param changes compared with the version before; none in the first
     * @param decision how the network voted; null where no vote was taken
     */
    public record Edition(
            RulesVersion version,
            List<RenderedArticle> articles,
            List<ArticleChange> changes,
            @Nullable KeptDecision decision) {}

    /** Every version of a network, the oldest first. */
    public List<Edition> editions(String networkId) {
        List<RulesVersion> versions = rules.allOf(networkId);
        List<String> ids = versions.stream().map(RulesVersion::id).toList();
        Map<String, List<Article>> texts = articles.of(ids);
        Map<String, KeptDecision> decisions = votes.ofAll(ids);
        LocalDate today = networks.todayIn(networkId);
        List<Edition> editions = new ArrayList<>();
        List<RenderedArticle> before = List.of();
        for (RulesVersion version : versions) {
            List<RenderedArticle> text = render(
                    texts.getOrDefault(version.id(), GuideArticles.ALL), version.figures(), fund(networkId, today));
            editions.add(new Edition(
                    version,
                    text,
                    editions.isEmpty() ? List.of() : RulesDifference.between(before, text),
                    decisions.get(version.id())));
            before = text;
        }
        return editions;
    }

    /** What a draft would change in the rules in force. */
    public List<ArticleChange> changes(RulesDraft draft) {
        return RulesDifference.between(inForce(draft.networkId()), text(draft));
    }

    /**
     * A version to sign: all its articles and a line for each member.
     *
     * @throws java.util.NoSuchElementException if there is no such version
     */
    public byte[] version(String versionId) {
        return print(paper(versionId));
    }

    RulesPaper paper(String versionId) {
        RulesVersion version = rules.byId(versionId);
        Edition edition = editions(version.networkId()).stream()
                .filter(one -> one.version().id().equals(versionId))
                .findFirst()
                .orElseThrow();
        Network network = networks.byId(version.networkId());
        return new RulesPaper(
                network.name(),
                network.code(),
                false,
                "Versión %d, rige desde el %s".formatted(version.version(), SpanishDates.date(version.inForceFrom())),
                edition.decision() == null ? null : edition.decision().sentence(),
                version.reason(),
                edition.articles(),
                "Qué cambia desde la versión %d".formatted(version.version() - 1),
                edition.changes(),
                names(network.id()));
    }

    /**
     * A draft to hand out before the meeting, with what it would change.
     *
     * @throws java.util.NoSuchElementException if there is no such draft
     */
    public byte[] draft(String draftId) {
        return print(draftPaper(draftId));
    }

    RulesPaper draftPaper(String draftId) {
        RulesDraft draft = drafts.byId(draftId);
        Network network = networks.byId(draft.networkId());
        return new RulesPaper(
                network.name(),
                network.code(),
                true,
                "Propuesta para discutir; rige todavía la versión %d"
                        .formatted(rules.inForce(network.id(), networks.todayIn(network))
                                .version()),
                null,
                draft.reason(),
                text(draft),
                "Qué cambia en el reglamento vigente",
                changes(draft),
                names(network.id()));
    }

    private byte[] print(RulesPaper paper) {
        return pdf.render("rules", Map.of("paper", paper));
    }

    private List<RenderedArticle> inForce(String networkId) {
        LocalDate today = networks.todayIn(networkId);
        RulesVersion version = rules.inForce(networkId, today);
        return render(articles.of(version.id()), version.figures(), fund(networkId, today));
    }

    private List<RenderedArticle> text(RulesDraft draft) {
        return render(
                articles.of(draft.id()), draft.figures(), fund(draft.networkId(), networks.todayIn(draft.networkId())));
    }

    private String fund(String networkId, LocalDate on) {
        return rules.fundTerms(networkId, on).map(FundTerms::clause).orElse(FundTerms.NONE);
    }

    private List<String> names(String networkId) {
        return members.activeOf(networkId).stream().map(Member::name).toList();
    }

    /** Numbered through the chapters, in their order. */
    static List<RenderedArticle> render(List<Article> articles, RulesFigures figures, String fund) {
        List<RenderedArticle> rendered = new ArrayList<>();
        articles.stream()
                .sorted(Comparator.comparing(Article::chapter))
                .forEach(article -> rendered.add(new RenderedArticle(
                        rendered.size() + 1,
                        article.key(),
                        article.chapter(),
                        article.title(),
                        Placeholder.render(article.text(), figures, fund))));
        return rendered;
    }
}
