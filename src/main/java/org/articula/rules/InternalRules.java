package org.articula.rules;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.formation.EvidenceChanged;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.vote.Ballot;
import org.articula.vote.DecisionKind;
import org.articula.vote.MeetingVote;
import org.articula.vote.MeetingVotes;
import org.articula.vote.NewDecision;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every version of a network's internal rules and says which one holds on a day ({@code RI.21}). */
@Service
@Transactional
public class InternalRules {

    private static final String FORMED_AGAIN = "Al formarse de nuevo, la red fijó cada cuántos días se reúne.";

    private final RulesTable table;
    private final ArticleTable articles;
    private final DraftTable drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Networks networks;
    private final MeetingVotes votes;
    private final FundTermsTable fundTerms;

    InternalRules(
            RulesTable table,
            ArticleTable articles,
            DraftTable drafts,
            ApplicationEventPublisher events,
            Clock clock,
            Networks networks,
            MeetingVotes votes,
            FundTermsTable fundTerms) {
        this.fundTerms = fundTerms;
        this.table = table;
        this.articles = articles;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
        this.networks = networks;
        this.votes = votes;
    }

    /**
     * Adopts the rules that a network begins with; what it changes later are amendments, see {@link #amend}.
     *
     * @param inForceFrom first day they hold, in the network's zone
     * @param adoptedBy user id of who records it
     * @throws InvalidInputException with the path of a figure, as named in {@link RulesFigures}, or {@code
     *     inForceFrom}, {@code reason} or {@code networkId} (also when the network has rules already)
     * @throws NoSuchElementException if there is no such network
     */
    public RulesVersion adopt(
            String networkId, RulesFigures figures, LocalDate inForceFrom, @Nullable String reason, String adoptedBy) {
        RulesVersion last = last(networkId);
        FieldErrors errors = check(networkId, figures, null, inForceFrom, reason);
        errors.addIf(last != null, "networkId", "La red ya tiene reglamento: lo modifica en una reunión con cuórum.");
        errors.throwIfAny();
        return insert(Ids.next(), networkId, 1, figures, inForceFrom, reason, adoptedBy);
    }

    /**
     * Adopts the guide's figures for a network that begins to meet, with the rhythm it fixed for itself. One that is formed again keeps the
     * rules it has; where it fixed another rhythm this time, a version says so.
     *
     * @param inForceFrom first day they hold, in the network's zone
     * @param by user id of who records it
     * @throws InvalidInputException with path {@code networkId} if the network is not active
     * @throws NoSuchElementException if there is no such network
     */
    public RulesVersion begin(String networkId, LocalDate inForceFrom, String by) {
        int everyDays = networks.byId(networkId).meetingRule().everyDays();
        RulesVersion last = last(networkId);
        if (last == null) {
            return adopt(networkId, RulesFigures.defaults().meetingEvery(everyDays), inForceFrom, null, by);
        }
        if (last.figures().meetingEveryDays() == everyDays) {
            return last;
        }
        LocalDate from = last.inForceFrom().isAfter(inForceFrom) ? last.inForceFrom() : inForceFrom;
        RulesFigures figures = last.figures().meetingEvery(everyDays);
        check(networkId, figures, last, from, FORMED_AGAIN).throwIfAny();
        RulesVersion again = insert(Ids.next(), networkId, last.version() + 1, figures, from, FORMED_AGAIN, by);
        articles.copy(last.id(), again.id());
        return again;
    }

    /**
     * Records other figures that a network voted for, under the articles it has; earlier versions stay for the meetings that were held under
     * them.
     *
     * @param meetings the network's meetings with quorum
     * @param by user id of who records it
     * @throws InvalidInputException with the path of a figure, as named in {@link RulesFigures}, or {@code inForceFrom} (before the
     *     version adopted last, or before the meeting), {@code reason}, {@code networkId}, {@code meetingId}, {@code proposerId} or {@code
     *     votesFor} (also when the proposal has no majority)
     * @throws NoSuchElementException if there is no such network, or it has no rules yet
     */
    public RulesVersion amend(String networkId, Amendment amendment, VotingMeetings meetings, String by) {
        RulesVersion last = required(networkId);
        FieldErrors errors = new FieldErrors();
        RulesVersion amended = vote(errors, last, Ids.next(), amendment, meetings, by);
        articles.copy(last.id(), amended.id());
        return amended;
    }

    /**
     * Makes a draft that the network voted for the next version, with its figures and articles.
     *
     * @param meetings the network's meetings with quorum
     * @param by user id of who records it
     * @return the version, with the id of the draft
     * @throws InvalidInputException with paths as in {@link #amend}, or the empty path when the rules have changed since the draft was written
     * @throws NoSuchElementException if there is no such draft
     */
    public RulesVersion approve(String draftId, Approval approval, VotingMeetings meetings, String by) {
        RulesDraft draft = drafts.find(draftId)
                .orElseThrow(() ->
                        new NoSuchElementException("No existe el borrador «%s» del reglamento.".formatted(draftId)));
        RulesVersion last = required(draft.networkId());
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                last.version() != draft.baseVersion(),
                "",
                "El borrador se escribió sobre la versión %d y ya rige la %d: vuelva al borrador y revíselo."
                        .formatted(draft.baseVersion(), last.version()));
        Amendment amendment = new Amendment(draft.figures(), approval.inForceFrom(), draft.reason(), approval.ballot());
        RulesVersion approved = vote(errors, last, draftId, amendment, meetings, by);
        drafts.delete(draftId);
        return approved;
    }

    /**
     * Records what a network voted about its fund as a version of its rules with the figures of before ({@code F2.3.j}).
     *
     * @param meetings the network's meetings with quorum
     * @param by user id of who records it
     * @throws InvalidInputException with the components of {@link FundTerms} as paths, or those of {@link #amend}
     * @throws NoSuchElementException if there is no such network, or it has no rules yet
     */
    public RulesVersion agreeFund(
            String networkId, FundTerms terms, Ballot ballot, String reason, VotingMeetings meetings, String by) {
        RulesVersion last = required(networkId);
        FieldErrors errors = new FieldErrors();
        MeetingVote vote = meetings.count(errors, ballot);
        LocalDate decidedOn = vote == null ? null : vote.decidedOn();
        errors.addAll(FundTermsPolicy.check(terms, fundTerms.ofNetwork(networkId), decidedOn)
                .all());
        errors.throwIfAny();
        LocalDate from = requireNonNull(decidedOn);
        LocalDate inForceFrom = last.inForceFrom().isAfter(from) ? last.inForceFrom() : from;
        RulesVersion agreed =
                amend(networkId, new Amendment(last.figures(), inForceFrom, reason, ballot), meetings, by);
        fundTerms.insert(agreed.id(), terms);
        return agreed;
    }

    /** Every term of the network's fund, in the order in which they were agreed; none while it agreed nothing. */
    @Transactional(readOnly = true)
    public List<FundTerms> fundTerms(String networkId) {
        return fundTerms.ofNetwork(networkId);
    }

    /** The terms of the fund that hold on a day; the first ones before their first day; empty without any. */
    @Transactional(readOnly = true)
    public Optional<FundTerms> fundTerms(String networkId, LocalDate on) {
        List<FundTerms> all = fundTerms.ofNetwork(networkId);
        return all.stream()
                .filter(terms -> !terms.startsOn().isAfter(on))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    /** What is wrong with terms that are to be put to the vote, with the components of {@link FundTerms} as paths. */
    @Transactional(readOnly = true)
    public FieldErrors checkFund(String networkId, FundTerms terms) {
        return FundTermsPolicy.check(terms, fundTerms.ofNetwork(networkId), null);
    }

    private RulesVersion vote(
            FieldErrors errors, RulesVersion last, String id, Amendment amendment, VotingMeetings meetings, String by) {
        String networkId = last.networkId();
        errors.addAll(check(networkId, amendment.figures(), last, amendment.inForceFrom(), amendment.reason())
                .all());
        MeetingVote vote = meetings.count(errors, amendment.ballot());
        if (vote != null) {
            errors.addAll(RulesPolicy.checkVote(vote, amendment.inForceFrom()));
        }
        errors.throwIfAny();
        RulesVersion amended = insert(
                id,
                networkId,
                last.version() + 1,
                amendment.figures(),
                amendment.inForceFrom(),
                amendment.reason(),
                by);
        votes.record(
                new NewDecision(
                        networkId,
                        DecisionKind.RULES,
                        amended.id(),
                        "Reglamento interno: se aprueba la versión " + amended.version(),
                        requireNonNull(vote)),
                amended.reason(),
                by);
        events.publishEvent(
                new EvidenceChanged(networkId, networks.byId(networkId).code()));
        return amended;
    }

    private RulesVersion required(String networkId) {
        RulesVersion last = last(networkId);
        if (last == null) {
            throw new NoSuchElementException("La red «%s» no tiene reglamento interno.".formatted(networkId));
        }
        return last;
    }

    private RulesVersion insert(
            String id,
            String networkId,
            int version,
            RulesFigures figures,
            LocalDate inForceFrom,
            @Nullable String reason,
            String by) {
        RulesVersion adopted = new RulesVersion(id, networkId, version, inForceFrom, figures, TypedText.orNull(reason));
        try {
            table.insert(adopted, by, clock.instant());
        } catch (DuplicateKeyException sameMoment) {
            throw new InvalidInputException(
                    "",
                    "Otra persona acaba de modificar el reglamento. Revise la nueva versión y vuelva a intentarlo.");
        }
        return adopted;
    }

    private FieldErrors check(
            String networkId,
            RulesFigures figures,
            @Nullable RulesVersion last,
            LocalDate inForceFrom,
            @Nullable String reason) {
        FieldErrors errors = new FieldErrors();
        errors.addAll(RulesPolicy.checkFigures(figures));
        errors.addAll(RulesPolicy.checkAdoption(last, inForceFrom, reason));
        Network network = networks.byId(networkId);
        errors.addIf(!network.active(), "networkId", network.status().objection("modifica su reglamento"));
        return errors;
    }

    private @Nullable RulesVersion last(String networkId) {
        List<RulesVersion> versions = allOf(networkId);
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /**
     * The version that holds on a day: the latest that began on it or before; before the first one, the first.
     *
     * @param on a date in the network's zone
     * @throws NoSuchElementException if the network has no rules yet
     */
    @Transactional(readOnly = true)
    public RulesVersion inForce(String networkId, LocalDate on) {
        List<RulesVersion> versions = allOf(networkId);
        if (versions.isEmpty()) {
            throw new NoSuchElementException("La red «%s» no tiene reglamento interno.".formatted(networkId));
        }
        return inForce(versions, on);
    }

    /**
     * The one that holds on a day, of versions that were read already.
     *
     * @param versions all of a network, the oldest first
     * @throws NoSuchElementException if there is none
     */
    public static RulesVersion inForce(List<RulesVersion> versions, LocalDate on) {
        if (versions.isEmpty()) {
            throw new NoSuchElementException("La red no tiene reglamento interno.");
        }
        return versions.stream()
                .filter(version -> !version.inForceFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }

    /** @throws NoSuchElementException if there is no such version */
    @Transactional(readOnly = true)
    public RulesVersion byId(String id) {
        return table.find(id)
                .orElseThrow(
                        () -> new NoSuchElementException("No existe la versión «%s» del reglamento.".formatted(id)));
    }

    /** Every version of a network, the oldest first. */
    @Transactional(readOnly = true)
    public List<RulesVersion> allOf(String networkId) {
        return table.ofNetwork(networkId);
    }
}
