package org.articula.board;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.board.ElectionPolicy.Decision;
import org.articula.formation.EvidenceChanged;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.articula.vote.VotingMeeting;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The elections of a network's board ({@code F2.3.h}): proposed, voted in meetings with quorum, decided. */
@Service
@Transactional
public class Elections {

    private static final int LONGEST_OUTCOME = 4000;

    private final BoardTable table;
    private final Boards boards;
    private final Members members;
    private final Networks networks;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Elections(
            BoardTable table,
            Boards boards,
            Members members,
            Networks networks,
            Logbook logbook,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.boards = boards;
        this.members = members;
        this.networks = networks;
        this.logbook = logbook;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An election of the whole board is to be held.
     *
     * @return its id
     * @throws InvalidInputException with path {@code networkId}
     */
    public String begin(String networkId, String by) {
        active(networkId).throwIfAny();
        return open(networkId, null, null, by);
    }

    /**
     * One office is to be filled anew before the term of the board ends.
     *
     * @return its id
     * @throws InvalidInputException with paths {@code networkId}, {@code office} or {@code reason}
     */
    public String replace(String networkId, @Nullable Office office, @Nullable String reason, String by) {
        FieldErrors errors = active(networkId);
        errors.addIf(office == null, "office", "Elija el cargo.");
        errors.required("reason", "por qué se reemplaza", reason, BoardLimits.REASON);
        errors.addIf(
                boards.endOfTerm(networkId)
                        .filter(end -> !end.isBefore(networks.todayIn(networkId)))
                        .isEmpty(),
                "networkId",
                "La red no tiene una directiva en funciones: elija una directiva completa.");
        errors.throwIfAny();
        return open(networkId, office, TypedText.orNull(reason), by);
    }

    private FieldErrors active(String networkId) {
        FieldErrors errors = new FieldErrors();
        Network network = networks.byId(networkId);
        errors.addIf(!network.active(), "networkId", network.status().objection("elige su directiva"));
        return errors;
    }

    private String open(String networkId, @Nullable Office replaced, @Nullable String reason, String by) {
        Election election =
                new Election(Ids.next(), networkId, replaced, null, null, null, reason, ElectionStatus.OPEN, 1, null);
        table.insert(election, by, clock.instant());
        return election.id();
    }

    /** @throws NoSuchElementException if there is no such election */
    @Transactional(readOnly = true)
    public Election byId(String id) {
        return table.find(id)
                .orElseThrow(() -> new NoSuchElementException("No existe la elección «%s».".formatted(id)));
    }

    /** Who stands, or stood, in all its rounds. */
    @Transactional(readOnly = true)
    public List<Candidacy> candidacies(String electionId) {
        return table.candidacies(electionId);
    }

    /** In which meetings it was voted. */
    @Transactional(readOnly = true)
    public List<RoundVote> rounds(String electionId) {
        return table.rounds(electionId);
    }

    /** Those of a network that were decided, the last first. */
    @Transactional(readOnly = true)
    public List<Election> decided(String networkId) {
        return table.elections(networkId);
    }

    /** Until when whoever replaces somebody is elected: as long as the board. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> restOfTerm(Election election) {
        return election.replaced() == null ? Optional.empty() : boards.endOfTerm(election.networkId());
    }

    /**
     * Proposes who is to be voted on.
     *
     * @throws InvalidInputException with paths {@code secretVote}, {@code termFrom}, {@code termUntil}, {@code candidates} or {@code
     *     candidates[i].office}, {@code .memberId}
     */
    public void propose(String electionId, Proposal proposal) {
        Election election = byId(electionId);
        LocalDate today = networks.todayIn(election.networkId());
        InvalidInputException.throwIfAny(CandidacyPolicy.check(
                proposal,
                election.replaced(),
                active(election).keySet(),
                election.replaced() == null ? Map.of() : others(election, today),
                today));
        advance(
                new Election(
                        electionId,
                        election.networkId(),
                        election.replaced(),
                        proposal.secretVote(),
                        proposal.termFrom(),
                        proposal.termUntil(),
                        election.reason(),
                        ElectionStatus.PROPOSED,
                        1,
                        null),
                election.status());
        proposal.candidates()
                .forEach(one -> table.stand(
                        electionId,
                        new Candidacy(1, requireNonNull(one.office()), requireNonNull(one.memberId()), null)));
    }

    /**
     * Those who stand cannot be voted on: others are proposed instead, and what was voted without an end is forgotten.
     *
     * @throws InvalidInputException when it was decided
     */
    public void reopen(String electionId) {
        Election election = byId(electionId);
        advance(with(election, ElectionStatus.OPEN, 1, null), election.status());
        table.forgetRounds(electionId);
    }

    /**
     * Notes what was prepared for the election of the next board.
     *
     * @param note in people's words, if they said something
     * @throws InvalidInputException with path {@code note}
     */
    public void prepared(String networkId, @Nullable String note, String by) {
        FieldErrors errors = new FieldErrors();
        errors.optional("note", "lo preparado", note, BoardLimits.REASON);
        errors.throwIfAny();
        String said = TypedText.orNull(note);
        logbook.note(
                networkId,
                LogbookKind.OTHER,
                null,
                "Se prepara la elección de la nueva directiva." + (said == null ? "" : " " + said),
                by);
    }

    /** Whether the board that this election made is still the last one of its network. */
    @Transactional(readOnly = true)
    public boolean isLast(String electionId) {
        Election election = byId(electionId);
        return decided(election.networkId()).stream()
                .filter(one -> one.replaced() == null)
                .findFirst()
                .filter(last -> last.id().equals(electionId))
                .isPresent();
    }

    /** Who stands in the round that is to be voted. */
    @Transactional(readOnly = true)
    public List<Candidacy> standing(String electionId) {
        Election election = byId(electionId);
        return table.candidacies(electionId).stream()
                .filter(one -> one.round() == election.round())
                .sorted(Comparator.comparing(Candidacy::office))
                .toList();
    }

    /**
     * Notes how a meeting with quorum voted; {@link #decide} says what that means.
     *
     * @param meetings the network's meetings with quorum
     * @throws InvalidInputException with paths {@code meetingId}, {@code votes}, {@code votes[i].votes} or {@code blanks[i].blank}
     */
    public void vote(String electionId, Count count, VotingMeetings meetings) {
        Election election = byId(electionId);
        List<Candidacy> standing = standing(electionId);
        Optional<VotingMeeting> chosen = meetings.latestFirst().stream()
                .filter(meeting -> meeting.id().equals(count.meetingId()))
                .findFirst();
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                chosen.isEmpty(),
                "meetingId",
                meetings.latestFirst().isEmpty()
                        ? "La directiva se elige en una reunión con cuórum, y todavía no hay ninguna."
                        : "Elija una reunión de la lista: son las que tuvieron cuórum.");
        chosen.ifPresent(meeting -> {
            errors.addIf(
                    election.termUntil() != null && !meeting.heldOn().isBefore(election.termUntil()),
                    "meetingId",
                    "El período propuesto terminó antes de esta reunión.");
            errors.addAll(CandidacyPolicy.check(
                    count,
                    standing,
                    active(election).keySet(),
                    meeting.attending().size()));
        });
        errors.throwIfAny();
        VotingMeeting meeting = chosen.orElseThrow();
        advance(with(election, ElectionStatus.VOTED, election.round(), election.outcome()), election.status());
        count.votes().stream()
                .filter(one -> standing.stream()
                        .anyMatch(stands -> stands.office() == one.office()
                                && stands.memberId().equals(one.memberId())))
                .forEach(one -> table.vote(
                        electionId, new Candidacy(election.round(), one.office(), one.memberId(), one.votes())));
        standing.stream()
                .map(Candidacy::office)
                .distinct()
                .forEach(office -> table.vote(
                        electionId,
                        new RoundVote(
                                election.round(),
                                office,
                                meeting.id(),
                                meeting.number(),
                                meeting.heldOn(),
                                meeting.attending().size(),
                                CandidacyPolicy.blanks(count, office))));
    }

    /**
     * Decides the round that was voted: who is elected takes office when all are; those who tie stand again.
     *
     * @param by user id of who recorded the vote
     * @return whether there is a tie
     */
    public boolean decide(String electionId, String by) {
        Election election = byId(electionId);
        table.lock(election.networkId());
        Map<Office, String> before = winners(election, election.round() - 1);
        Map<String, Office> taken = new HashMap<>();
        if (election.replaced() != null) {
            taken.putAll(others(election, networks.todayIn(election.networkId())));
        }
        before.forEach((office, memberId) -> taken.put(memberId, office));
        Decision decision = ElectionPolicy.decide(standing(electionId), taken, names(election));
        String outcome = TypedText.cut(
                (election.outcome() == null ? "" : election.outcome() + "\n") + String.join("\n", decision.reasons()),
                LONGEST_OUTCOME);
        if (decision.tied()) {
            int round = election.round() + 1;
            advance(with(election, ElectionStatus.TIED, round, outcome), ElectionStatus.VOTED);
            decision.again()
                    .forEach((office, people) -> people.forEach(
                            memberId -> table.stand(electionId, new Candidacy(round, office, memberId, null))));
            return true;
        }
        Map<Office, String> elected = new HashMap<>(before);
        elected.putAll(decision.winners());
        Election decided = with(election, ElectionStatus.ELECTED, election.round(), outcome);
        advance(decided, ElectionStatus.VOTED);
        takeOffice(decided, elected);
        note(decided, elected, by);
        events.publishEvent(new BoardElected(decided.networkId(), decided.id()));
        return false;
    }

    /** Who was elected in the rounds up to one, decided once more by the same policy from the same votes. */
    private Map<Office, String> winners(Election election, int upTo) {
        Map<Office, String> winners = new HashMap<>();
        List<Candidacy> all = table.candidacies(election.id());
        for (int round = 1; round <= upTo; round++) {
            int of = round;
            Map<String, Office> taken = new HashMap<>();
            winners.forEach((office, memberId) -> taken.put(memberId, office));
            winners.putAll(ElectionPolicy.decide(
                            all.stream().filter(one -> one.round() == of).toList(), taken, Map.of())
                    .winners());
        }
        return winners;
    }

    private void takeOffice(Election election, Map<Office, String> elected) {
        LocalDate voted = table.rounds(election.id()).stream()
                .map(RoundVote::heldOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate planned = requireNonNull(election.termFrom());
        LocalDate from = planned.isBefore(voted) ? voted : planned;
        String why = election.reason() == null ? "Se eligió una nueva directiva." : election.reason();
        boards.terms(election.networkId()).stream()
                .filter(term -> election.replaced() == null || term.office() == election.replaced())
                .filter(term -> !term.lastDay().isBefore(from))
                .forEach(term -> table.end(term.id(), from, why));
        elected.forEach((office, memberId) -> table.insert(new Term(
                Ids.next(),
                election.networkId(),
                office,
                memberId,
                from,
                requireNonNull(election.termUntil()),
                null,
                null,
                election.id())));
    }

    private void note(Election election, Map<Office, String> elected, String by) {
        Map<String, String> names = names(election);
        String people = elected.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> "%s: %s".formatted(one.getKey().spanish(), names.getOrDefault(one.getValue(), "")))
                .collect(Collectors.joining("; "));
        RoundVote last =
                table.rounds(election.id()).get(table.rounds(election.id()).size() - 1);
        String what = election.replaced() == null ? "Se elige la directiva" : "Se reemplaza un cargo de la directiva";
        logbook.note(
                election.networkId(),
                LogbookKind.DECISION,
                null,
                Wording.shorten(
                        "%s en la reunión %d. %s.%s"
                                .formatted(
                                        what,
                                        last.meetingNumber(),
                                        people,
                                        election.reason() == null ? "" : " Motivo: " + election.reason()),
                        Logbook.LONGEST_TEXT),
                by);
        events.publishEvent(new EvidenceChanged(
                election.networkId(), networks.byId(election.networkId()).code()));
    }

    private void advance(Election election, ElectionStatus before) {
        if (!table.update(election, before)) {
            throw new InvalidInputException("", "Otra persona acaba de registrar esto. Vuelva a abrir la tarea.");
        }
    }

    private Map<String, Member> active(Election election) {
        return members.activeOf(election.networkId()).stream().collect(Collectors.toMap(Member::id, one -> one));
    }

    private Map<String, String> names(Election election) {
        return members.allOf(election.networkId()).stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    /** Who holds another office than the one that is filled anew. */
    private Map<String, Office> others(Election election, LocalDate today) {
        return boards.inForce(election.networkId(), today).stream()
                .filter(holder -> holder.office() != election.replaced())
                .collect(Collectors.toMap(Holder::memberId, Holder::office));
    }

    private static Election with(Election election, ElectionStatus status, int round, @Nullable String outcome) {
        return new Election(
                election.id(),
                election.networkId(),
                election.replaced(),
                election.secretVote(),
                election.termFrom(),
                election.termUntil(),
                election.reason(),
                status,
                round,
                outcome);
    }
}
