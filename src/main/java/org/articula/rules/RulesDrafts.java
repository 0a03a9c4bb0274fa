package org.articula.rules;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the drafts of rules that networks talk over ({@code RI.21}); {@link InternalRules#approve} makes a version of one. */
@Service
@Transactional
public class RulesDrafts {

    private final InternalRules rules;
    private final DraftTable drafts;
    private final ArticleTable articles;
    private final Networks networks;
    private final Logbook logbook;
    private final Clock clock;

    RulesDrafts(
            InternalRules rules,
            DraftTable drafts,
            ArticleTable articles,
            Networks networks,
            Logbook logbook,
            Clock clock) {
        this.rules = rules;
        this.drafts = drafts;
        this.articles = articles;
        this.networks = networks;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * Writes a draft, or writes it anew.
     *
     * @param draftId the draft that is written anew; null for the first time
     * @return its id
     * @throws InvalidInputException with the path of a figure, {@code articles}, {@code articles[i].text} and the like, {@code reason} or
     *     {@code networkId}
     */
    public String write(String networkId, @Nullable String draftId, DraftInput input, String by) {
        RulesVersion base = base(networkId);
        List<Article> before = before(networkId, draftId);
        FieldErrors errors = new FieldErrors();
        errors.addAll(RulesPolicy.checkFigures(input.figures()));
        errors.required("reason", "por qué la red modificaría su reglamento", input.reason(), RulesLimits.REASON);
        errors.addAll(ArticlesPolicy.check(input.articles(), before));
        errors.addIf(
                !networks.byId(networkId).active(),
                "networkId",
                networks.byId(networkId).status().objection("modifica su reglamento"));
        errors.throwIfAny();
        String id = draftId == null ? Ids.next() : draftId;
        drafts.delete(id);
        drafts.insert(
                new RulesDraft(
                        id,
                        networkId,
                        base.version(),
                        input.figures(),
                        TypedText.lines(input.reason() == null ? "" : input.reason())),
                by,
                clock.instant());
        articles.keep(id, ArticlesPolicy.articles(input.articles(), before));
        return id;
    }

    /** @throws NoSuchElementException if there is no such draft, or the network has voted on it */
    @Transactional(readOnly = true)
    public RulesDraft byId(String id) {
        return drafts.find(id)
                .orElseThrow(
                        () -> new NoSuchElementException("No existe el borrador «%s» del reglamento.".formatted(id)));
    }

    /** The articles as they are written: those of the draft, or of the version adopted last where there is none yet. */
    @Transactional(readOnly = true)
    public List<Article> before(String networkId, @Nullable String draftId) {
        return articles.of(draftId == null ? base(networkId).id() : draftId);
    }

    /** The figures of the draft, or of the version adopted last where there is none yet. */
    @Transactional(readOnly = true)
    public RulesFigures figures(String networkId, @Nullable String draftId) {
        return draftId == null ? base(networkId).figures() : byId(draftId).figures();
    }

    /** The version that the next draft changes. @throws NoSuchElementException if the network has no rules yet */
    @Transactional(readOnly = true)
    public RulesVersion base(String networkId) {
        List<RulesVersion> versions = rules.allOf(networkId);
        if (versions.isEmpty()) {
            throw new NoSuchElementException("La red «%s» no tiene reglamento interno.".formatted(networkId));
        }
        return versions.get(versions.size() - 1);
    }

    /**
     * The network talked it over and wants it changed: it stays to be written anew.
     *
     * @param note what the network said, if it said something
     */
    public void returned(String id, @Nullable String note, String by) {
        note(byId(id), "Reglamento interno: la red discutió el borrador y pide cambios.", note, by);
    }

    /**
     * The network did not want it: the draft goes, the rules stay as they are.
     *
     * @param note what the network said, if it said something
     */
    public void reject(String id, @Nullable String note, String by) {
        note(byId(id), "Reglamento interno: la red no aprobó el borrador.", note, by);
        drafts.delete(id);
        articles.keep(id, GuideArticles.ALL);
    }

    private void note(RulesDraft draft, String what, @Nullable String note, String by) {
        String said = TypedText.orNull(note);
        logbook.note(
                draft.networkId(),
                LogbookKind.DECISION,
                null,
                Wording.shorten(said == null ? what : what + " " + said, Logbook.LONGEST_TEXT),
                by);
    }
}
