package org.articula.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.formation.EvidenceChanged;
import org.articula.member.Member;
import org.articula.member.MemberLeft;
import org.articula.member.Members;
import org.articula.member.MembersJoined;
import org.articula.network.Network;
import org.articula.network.NetworkEnded;
import org.articula.network.NetworkRestarted;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.articula.vote.Ballot;
import org.articula.vote.DecisionKind;
import org.articula.vote.MeetingVote;
import org.articula.vote.MeetingVotes;
import org.articula.vote.NewDecision;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The diagnoses of a network's members, round by round: who is prepared, who was asked, and what they have in common ({@code F2.2}). */
@Service
@Transactional
public class Diagnoses {

    private final DiagnosisTable table;
    private final Members members;
    private final Networks networks;
    private final InterviewNotices notices;
    private final MeetingVotes votes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Diagnoses(
            DiagnosisTable table,
            Members members,
            Networks networks,
            InterviewNotices notices,
            MeetingVotes votes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.members = members;
        this.networks = networks;
        this.notices = notices;
        this.votes = votes;
        this.events = events;
        this.clock = clock;
    }

    /** A member to prepare, with what is known. @param diagnosis null while nothing is */
    public record ToPrepare(Member member, @Nullable Diagnosis diagnosis) {}

    /** How far a round is; of nobody in particular. @param expected members there are or were asked */
    public record Progress(int done, int leftOut, int fixed, int expected) {}

    /** What a network decided of an area. @param wording of the problem, as the network puts it */
    public record Ratified(ProblemArea area, @Nullable String wording) {}

    /**
     * Begins a round.
     *
     * @return its id
     * @throws InvalidInputException with path {@code networkId} while another one is under way
     */
    public String begin(String networkId, String by) {
        refuseIfUnderWay(networkId);
        String id = Ids.next();
        table.begin(id, networkId, by, networks.todayIn(networkId));
        return id;
    }

    /** @throws InvalidInputException with path {@code networkId} while a round is under way */
    @Transactional(readOnly = true)
    public void refuseIfUnderWay(String networkId) {
        if (underWay(networkId)) {
            throw new InvalidInputException("networkId", "Esta red ya tiene un diagnóstico en marcha.");
        }
    }

    /** Whether a round of the network is not over. */
    @Transactional(readOnly = true)
    public boolean underWay(String networkId) {
        return table.roundsOf(networkId).stream()
                .anyMatch(round -> round.status() == RoundStatus.OPEN || round.status() == RoundStatus.GATHERED);
    }

    /** Members who have neither a date nor a reason to be left out, by name. */
    @Transactional(readOnly = true)
    public List<ToPrepare> toPrepare(String roundId) {
        Map<String, Diagnosis> known = byMember(roundId);
        return members.activeOf(round(roundId).networkId()).stream()
                .map(member -> new ToPrepare(member, known.get(member.id())))
                .filter(one -> one.diagnosis() == null || one.diagnosis().status() == DiagnosisStatus.TO_PREPARE)
                .toList();
    }

    /**
     * Keeps how far members are prepared; who gets a date hears of it. Rows may be blank: those members come again.
     *
     * @return what the round waits for now
     * @throws InvalidInputException with paths from {@code rows[i]} on
     */
    public DiagnosesChanged prepare(String roundId, List<Preparation> rows, String by) {
        DiagnosisRound round = hold(roundId);
        Network network = networks.byId(round.networkId());
        Map<String, ToPrepare> open = toPrepare(roundId).stream()
                .collect(Collectors.toMap(one -> one.member().id(), Function.identity()));
        check(rows, open, network);
        List<Diagnosis> fresh = new ArrayList<>();
        List<Diagnosis> changed = new ArrayList<>();
        for (Preparation row : rows) {
            if (row.step() == Preparation.Step.LATER) {
                continue;
            }
            Diagnosis before = requireNonNull(open.get(row.memberId())).diagnosis();
            (before == null ? fresh : changed).add(prepared(roundId, row, before, network));
        }
        table.insert(fresh);
        if (table.prepare(changed) < changed.size()) {
            throw new InvalidInputException(
                    "", "Otra persona acaba de preparar a alguien de la lista. Vuelva a abrirla.");
        }
        List<Diagnosis> fixed = Stream.concat(fresh.stream(), changed.stream())
                .filter(diagnosis -> diagnosis.status() == DiagnosisStatus.FIXED)
                .toList();
        notices.fixed(
                network,
                roundId,
                fixed.stream()
                        .map(diagnosis ->
                                requireNonNull(open.get(diagnosis.memberId())).member())
                        .toList());
        fixed.forEach(diagnosis -> events.publishEvent(new InterviewFixed(
                diagnosis.id(), network.id(), network.code(), requireNonNull(diagnosis.interviewAt()))));
        return standing(round, network);
    }

    /** What a round waits for now. */
    @Transactional(readOnly = true)
    public DiagnosesChanged standing(String roundId) {
        DiagnosisRound round = round(roundId);
        return standing(round, networks.byId(round.networkId()));
    }

    /** @throws NoSuchElementException if there is no such diagnosis */
    @Transactional(readOnly = true)
    public Diagnosis byId(String id) {
        return table.find(id)
                .orElseThrow(() -> new NoSuchElementException("No existe el diagnóstico «%s».".formatted(id)));
    }

    /** The network a diagnosis belongs to. */
    @Transactional(readOnly = true)
    public Network networkOf(Diagnosis diagnosis) {
        return networks.byId(round(diagnosis.roundId()).networkId());
    }

    /**
     * What a member told.
     *
     * @throws NoSuchElementException if nothing was told, and if the reader may not know it: who may not read does not learn that there is
     *     something
     */
    @Transactional(readOnly = true)
    public InterviewAnswers answers(String diagnosisId, DiagnosisReader reader) {
        Diagnosis diagnosis = byId(diagnosisId);
        if (!ReadingPolicy.mayRead(reader, diagnosis.memberId())) {
            throw new NoSuchElementException("No existe el diagnóstico «%s».".formatted(diagnosisId));
        }
        return Optional.ofNullable(table.answers(Set.of(diagnosisId)).get(diagnosisId))
                .orElseThrow(() -> new NoSuchElementException("No existe el diagnóstico «%s».".formatted(diagnosisId)));
    }

    /** The diagnoses of a member, the latest last. */
    @Transactional(readOnly = true)
    public List<Diagnosis> ofMember(String memberId) {
        return table.ofMember(memberId);
    }

    /** The diagnoses of the latest round of a network; none while there is no round. */
    @Transactional(readOnly = true)
    public List<Diagnosis> latestOf(String networkId) {
        return latest(networkId).map(round -> table.ofRound(round.id())).orElse(List.of());
    }

    /** How far the latest round is; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<Progress> progress(String networkId) {
        return latest(networkId).map(round -> {
            List<Diagnosis> all = table.ofRound(round.id());
            Set<String> people = all.stream().map(Diagnosis::memberId).collect(Collectors.toSet());
            if (round.status() == RoundStatus.OPEN) {
                members.activeOf(networkId).forEach(member -> people.add(member.id()));
            }
            return new Progress(
                    count(all, DiagnosisStatus.DONE),
                    count(all, DiagnosisStatus.LEFT_OUT),
                    count(all, DiagnosisStatus.FIXED),
                    people.size());
        });
    }

    /** What the network voted to be its common problems ({@code F2.2.g}), in its latest round that got so far. */
    @Transactional(readOnly = true)
    public List<CommonProblem> commonProblems(String networkId) {
        return table.roundsOf(networkId).stream()
                .filter(round -> round.status() == RoundStatus.RATIFIED)
                .findFirst()
                .map(round -> table.problems(round.id()).stream()
                        .filter(CommonProblem::ratified)
                        .toList())
                .orElse(List.of());
    }

    /** Every area somebody named in a round, with what was proposed. */
    @Transactional(readOnly = true)
    public List<CommonProblem> proposals(String roundId) {
        return table.problems(roundId);
    }

    /** The day everybody of a round had been asked. @throws IllegalStateException while it has none */
    @Transactional(readOnly = true)
    public LocalDate gatheredOn(String roundId) {
        LocalDate day = round(roundId).gatheredOn();
        if (day == null) {
            throw new IllegalStateException("Round " + roundId + " is not gathered");
        }
        return day;
    }

    /** Figures of all enterprises together, of the latest round in which everybody was asked; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<DiagnosisAggregates> aggregates(String networkId) {
        return table.roundsOf(networkId).stream()
                .filter(round -> round.gatheredOn() != null)
                .findFirst()
                .map(round -> new DiagnosisAggregates(
                        round.diagnosed(), round.meanSales(), round.totalWorkers(), round.meanMargin()));
    }

    /** Counts the problems and takes the figures of all together, once ({@code F2.2.g}). Doing it again changes nothing. */
    public void gather(String roundId) {
        DiagnosisRound round = round(roundId);
        List<String> done = table.ofRound(roundId).stream()
                .filter(diagnosis -> diagnosis.status() == DiagnosisStatus.DONE)
                .map(Diagnosis::id)
                .toList();
        Map<String, InterviewAnswers> told = table.answers(done);
        List<InterviewAnswers> all =
                done.stream().map(id -> requireNonNull(told.get(id))).toList();
        if (table.gather(roundId, AggregatePolicy.compute(all), networks.todayIn(round.networkId()))) {
            table.propose(
                    roundId,
                    CommonProblemsPolicy.propose(
                            all.stream().map(InterviewAnswers::problems).toList()));
        }
    }

    /**
     * Keeps what the network voted to be its common problems.
     *
     * @param meetings in which it can have voted
     * @throws InvalidInputException with paths {@code meetingId}, {@code proposerId}, {@code votesFor}, {@code problems} or {@code
     *     problems[i].wording}
     */
    public void ratify(String roundId, List<Ratified> ratified, Ballot ballot, VotingMeetings meetings, String by) {
        DiagnosisRound round = round(roundId);
        Set<ProblemArea> known =
                proposals(roundId).stream().map(CommonProblem::area).collect(Collectors.toSet());
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                ratified.isEmpty() && !known.isEmpty(),
                "problems",
                "Marque al menos un problema que la red tenga en común.");
        MeetingVote vote = meetings.since(gatheredOn(roundId)).count(errors, ballot);
        errors.addIf(
                vote != null && !vote.carried(),
                "votesFor",
                vote == null ? "" : "La red no lo ratificó: conversen y voten otra vez. " + vote.reason());
        errors.addIf(
                ratified.stream().anyMatch(one -> !known.contains(one.area())),
                "problems",
                "Vuelva a abrir la tarea: los problemas cambiaron.");
        errors.throwIfAny();
        MeetingVote carried = requireNonNull(vote);
        if (!table.ratify(roundId, carried.decidedOn())) {
            throw new InvalidInputException("", "Los problemas de este diagnóstico ya se ratificaron.");
        }
        ratified.forEach(one -> table.ratify(roundId, one.area(), String.valueOf(TypedText.orNull(one.wording()))));
        votes.record(
                new NewDecision(
                        round.networkId(),
                        DecisionKind.PROBLEMS,
                        roundId,
                        "Problemas comunes del diagnóstico: "
                                + (ratified.isEmpty()
                                        ? "ninguno"
                                        : Wording.list(ratified.stream()
                                                .map(one -> Wording.inside(
                                                        one.area().spanish()))
                                                .toList())),
                        carried),
                null,
                by);
        evidenceChanged(networks.byId(round.networkId()));
    }

    /** Who leaves is asked nothing any more. */
    @EventListener
    void on(MemberLeft left) {
        latest(left.member().networkId())
                .filter(round -> table.hold(round.id()))
                .ifPresent(round -> {
                    Diagnosis diagnosis = byMember(round.id()).get(left.member().id());
                    Network network = networks.byId(round.networkId());
                    if (diagnosis != null && !diagnosis.settled()) {
                        table.leaveOut(diagnosis.id(), "Salió de la red.", "articula");
                        notices.dropped(network, round.id(), left.member(), diagnosis);
                        if (diagnosis.status() == DiagnosisStatus.FIXED) {
                            events.publishEvent(new InterviewDropped(diagnosis.id(), network.id(), network.code()));
                        }
                    }
                    events.publishEvent(standing(round, network));
                });
    }

    /** Who comes in while members are asked is asked too. */
    @EventListener
    void on(MembersJoined joined) {
        latest(joined.networkId())
                .filter(round -> table.hold(round.id()))
                .ifPresent(round -> events.publishEvent(standing(round, networks.byId(round.networkId()))));
    }

    @EventListener
    void on(NetworkEnded ended) {
        giveUp(ended.networkId());
    }

    @EventListener
    void on(NetworkRestarted restarted) {
        giveUp(restarted.networkId());
    }

    /** Tells the rest of the house that a diagnosis was settled. */
    void settled(Diagnosis diagnosis) {
        DiagnosisRound round = round(diagnosis.roundId());
        Network network = networks.byId(round.networkId());
        events.publishEvent(standing(round, network));
        evidenceChanged(network);
    }

    /** @throws InvalidInputException if the round of it is over */
    void holdRoundOf(Diagnosis diagnosis) {
        hold(diagnosis.roundId());
    }

    private void giveUp(String networkId) {
        table.roundsOf(networkId).stream()
                .filter(round -> round.status() == RoundStatus.OPEN || round.status() == RoundStatus.GATHERED)
                .forEach(round -> {
                    table.giveUp(round.id());
                    notices.giveUp(round.id());
                });
    }

    private void evidenceChanged(Network network) {
        events.publishEvent(new EvidenceChanged(network.id(), network.code()));
    }

    private void check(List<Preparation> rows, Map<String, ToPrepare> open, Network network) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), network.zone());
        FieldErrors errors = new FieldErrors();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Preparation row = rows.get(i);
            FieldErrors here = errors.row("rows", i);
            here.addIf(
                    !open.containsKey(row.memberId()) || !seen.add(row.memberId()),
                    "memberId",
                    "Esta persona ya no está por preparar: vuelva a abrir la tarea.");
            PreparationPolicy.check(here, row, now);
        }
        errors.throwIfAny();
    }

    private Diagnosis prepared(String roundId, Preparation row, @Nullable Diagnosis before, Network network) {
        Instant at = row.interviewAt() == null || row.isLeftOut()
                ? null
                : row.interviewAt().atZone(network.zone()).toInstant();
        DiagnosisStatus status = row.isLeftOut()
                ? DiagnosisStatus.LEFT_OUT
                : at == null ? DiagnosisStatus.TO_PREPARE : DiagnosisStatus.FIXED;
        return new Diagnosis(
                before == null ? Ids.next() : before.id(),
                roundId,
                row.memberId(),
                status,
                row.isSensitised(),
                row.guideChannel(),
                row.guideOn(),
                at,
                at == null ? null : clock.instant(),
                0,
                TypedText.orNull(row.interviewer()),
                row.isLeftOut() ? TypedText.orNull(row.reason()) : null,
                null);
    }

    private DiagnosesChanged standing(DiagnosisRound round, Network network) {
        Map<String, Diagnosis> known = byMember(round.id());
        boolean toPrepare = members.activeOf(network.id()).stream()
                .map(member -> known.get(member.id()))
                .anyMatch(diagnosis -> diagnosis == null || diagnosis.status() == DiagnosisStatus.TO_PREPARE);
        boolean toInterview =
                known.values().stream().anyMatch(diagnosis -> diagnosis.status() == DiagnosisStatus.FIXED);
        return new DiagnosesChanged(round.id(), network.id(), network.code(), toPrepare, toInterview);
    }

    private DiagnosisRound round(String id) {
        return table.round(id).orElseThrow(() -> new NoSuchElementException("There is no round " + id));
    }

    private DiagnosisRound hold(String roundId) {
        if (!table.hold(roundId)) {
            throw new InvalidInputException("", "Este diagnóstico ya se cerró.");
        }
        return round(roundId);
    }

    private Optional<DiagnosisRound> latest(String networkId) {
        return table.roundsOf(networkId).stream()
                .filter(round -> round.status() != RoundStatus.GIVEN_UP)
                .findFirst();
    }

    private Map<String, Diagnosis> byMember(String roundId) {
        Map<String, Diagnosis> known = new HashMap<>();
        table.ofRound(roundId).forEach(diagnosis -> known.put(diagnosis.memberId(), diagnosis));
        return known;
    }

    private static int count(List<Diagnosis> all, DiagnosisStatus status) {
        return (int)
                all.stream().filter(diagnosis -> diagnosis.status() == status).count();
    }
}
