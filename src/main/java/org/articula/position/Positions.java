package org.articula.position;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.formation.EvidenceChanged;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
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

/** The strategic positions of networks ({@code F2.1}): drafts, and every version that a meeting adopted. */
@Service
@Transactional
public class Positions {

    private static final String OVERTAKEN =
            "Otra persona acaba de adoptar una versión. Revísela y vuelva a intentarlo.";

    private final PositionTable table;
    private final Members members;
    private final Networks networks;
    private final MeetingVotes votes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Positions(
            PositionTable table,
            Members members,
            Networks networks,
            MeetingVotes votes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.members = members;
        this.networks = networks;
        this.votes = votes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a draft.
     *
     * @param by user id of who writes it down
     * @return its id
     * @throws InvalidInputException with the paths of {@link NewPosition}, or {@code swot[i].} and a component of {@link SwotLine}
     * @throws NoSuchElementException if there is no such network
     */
    public String draft(String networkId, NewPosition draft, String by) {
        check(networks.byId(networkId), draft);
        String id = Ids.next();
        table.insert(id, networkId, draft, by, clock.instant());
        return id;
    }

    /**
     * Writes a draft anew; what was tested of it stays.
     *
     * @throws InvalidInputException as {@link #draft}, or without path when it is no draft any more
     */
    public void redraft(String positionId, NewPosition draft, String by) {
        check(networks.byId(find(positionId).networkId()), draft);
        guard(table.redraft(positionId, draft, by, clock.instant()));
    }

    /**
     * Keeps what the network thinks of its ideas and what follows from them, in place of what it thought before. Nothing is judged yet, see
     * {@link #judge}.
     *
     * @throws InvalidInputException with path {@code ideas}, {@code ideas[i].} and a component of {@link BusinessIdea}, or {@code
     *     actions[i].} and a component of {@link FutureAction.New}; without path when it is no draft any more
     */
    public void test(String positionId, List<BusinessIdea> ideas, List<FutureAction.New> actions) {
        PositionPolicy.checkTest(ideas, actions).throwIfAny();
        guard(!find(positionId).adopted());
        List<TestedIdea> tested = ideas.stream()
                .map(idea -> new TestedIdea(Ids.next(), idea, null))
                .toList();
        table.replaceIdeas(
                positionId,
                tested,
                actions.stream()
                        .map(action -> new FutureAction(
                                Ids.next(), tested.get(action.ideaNumber() - 1).id(), action.kind(), action.text()))
                        .toList());
    }

    /**
     * Decides which ideas are opportunities and keeps the verdicts with their reasons.
     *
     * @return whether there is any
     */
    public boolean judge(String positionId) {
        List<TestedIdea> ideas = sheet(positionId).ideas();
        List<IdeaVerdict> verdicts = JointOpportunityPolicy.judge(
                ideas.stream().map(TestedIdea::idea).toList());
        table.judge(ideas, verdicts);
        return verdicts.stream().anyMatch(IdeaVerdict::opportunity);
    }

    /**
     * Records what a meeting voted on a draft. With a majority it is the next version; without one it stays a draft that says why.
     *
     * @param meetings the network's meetings with quorum
     * @param by user id of who records it
     * @return whether it was adopted
     * @throws InvalidInputException with path {@code ideaId}, {@code choiceReason}, {@code meetingId}, {@code proposerId} or {@code
     *     votesFor}, or without path (a list of the SWOT is empty, it is no draft any more, the network is not active)
     */
    public boolean adopt(String positionId, Adoption adoption, VotingMeetings meetings, String by) {
        PositionSheet draft = sheet(positionId);
        guard(!draft.position().adopted());
        Network network = networks.byId(draft.position().networkId());
        FieldErrors errors = PositionPolicy.checkAdoption(draft, adoption);
        checkActive(errors, network);
        MeetingVote vote = meetings.count(errors, adoption.ballot());
        errors.throwIfAny();
        if (requireNonNull(vote).carried()) {
            adopt(draft, adoption, vote, network, by);
        } else {
            record(network, Ids.next(), "Posición estratégica: no se adopta el borrador", vote, null, by);
            guard(table.sendBack(
                    positionId, Wording.shorten("La red no la adoptó. " + vote.sentence(), PositionLimits.TEXT)));
        }
        return vote.carried();
    }

    private void adopt(PositionSheet draft, Adoption adoption, MeetingVote vote, Network network, String by) {
        int version = table.adopted(network.id()).size() + 1;
        String reason = TypedText.orNull(adoption.choiceReason());
        try {
            guard(table.adopt(draft.position().id(), version, adoption, reason, vote, by, clock.instant()));
        } catch (DuplicateKeyException sameMoment) {
            throw new InvalidInputException("", OVERTAKEN);
        }
        String title = "Posición estratégica: se adopta la versión " + version;
        record(network, draft.position().id(), title, vote, reason, by);
        events.publishEvent(new EvidenceChanged(network.id(), network.code()));
    }

    /**
     * Sends a draft back before it is voted on.
     *
     * @throws InvalidInputException with path {@code note}
     */
    public void sendBack(String positionId, @Nullable String note) {
        FieldErrors errors = new FieldErrors();
        errors.required("note", "qué hay que cambiar", note, PositionLimits.TEXT);
        errors.throwIfAny();
        guard(table.sendBack(positionId, requireNonNull(note).strip()));
    }

    /** @throws NoSuchElementException if there is no such position */
    @Transactional(readOnly = true)
    public PositionSheet sheet(String positionId) {
        return table.sheet(find(positionId));
    }

    /** The version in force, the latest; empty while none was adopted. */
    @Transactional(readOnly = true)
    public Optional<PositionSheet> inForce(String networkId) {
        List<Position> versions = table.adopted(networkId);
        return versions.isEmpty() ? Optional.empty() : Optional.of(table.sheet(versions.get(versions.size() - 1)));
    }

    /** Every version adopted, the oldest first. */
    @Transactional(readOnly = true)
    public List<Position> versions(String networkId) {
        return table.adopted(networkId);
    }

    /** What an improvement plan can answer to ({@code F2.5}): weaknesses, opportunities and future actions of the position in force. */
    @Transactional(readOnly = true)
    public PlanCandidates candidatesForPlan(String networkId) {
        return inForce(networkId).map(PlanCandidates::of).orElse(PlanCandidates.NONE);
    }

    private void record(
            Network network, String subject, String title, MeetingVote vote, @Nullable String reason, String by) {
        votes.record(new NewDecision(network.id(), DecisionKind.POSITION, subject, title, vote), reason, by);
    }

    private void check(Network network, NewPosition draft) {
        Set<String> inForce =
                members.activeOf(network.id()).stream().map(Member::id).collect(Collectors.toSet());
        FieldErrors errors = PositionPolicy.checkDraft(draft, inForce);
        checkActive(errors, network);
        errors.throwIfAny();
    }

    private static void checkActive(FieldErrors errors, Network network) {
        errors.addIf(!network.active(), "", network.status().objection("define su posición"));
    }

    private Position find(String id) {
        return table.find(id)
                .orElseThrow(() -> new NoSuchElementException("No existe la posición «%s».".formatted(id)));
    }

    private static void guard(boolean draftStill) {
        if (!draftStill) {
            throw new InvalidInputException("", OVERTAKEN);
        }
    }
}
