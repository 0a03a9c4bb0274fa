package org.articula.process.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.articula.network.NetworkStatus;
import org.articula.process.board.Verdict.Reason;
import org.articula.process.overview.WaitingWork.Waiting;
import org.articula.silence.Silence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which network needs the supervising unit most, and the sentences that say why. */
class BoardPolicyTest {

    /** Half past eleven in the evening in Ecuador: in UTC it is the day after. */
    private static final Instant NOW = Instant.parse("2026-12-01T04:30:00Z");

    private static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");
    private static final Waiting IN_TIME = task("Preparar la agenda", 2, -1);

    @Test
    void aNetworkOnWhichSomebodyWorksInTimeIsFine() {
        assertThat(judge(fine())).isEqualTo(new Verdict(Trouble.NONE, 0, List.of()));
    }

    @Test
    void aSilentOneTellsSinceWhenAndWhy() {
        Verdict verdict = judge(fine().silentFor(9));

        assertThat(verdict.trouble()).isEqualTo(Trouble.SILENT);
        assertThat(verdict.days()).isEqualTo(9);
        assertThat(texts(verdict)).containsExactly("En silencio desde hace 9 días. No hay ninguna reunión válida.");
    }

    @Test
    void aFaultThatStoppedAProcessIsTold() {
        assertThat(texts(judge(fine().incidents(1))))
                .containsExactly("Un proceso se detuvo por un fallo: pida a su administrador que lo revise.");
        assertThat(texts(judge(fine().incidents(3))))
                .containsExactly("3 procesos se detuvieron por un fallo: pida a su administrador que los revise.");
    }

    @Test
    void whereNothingWaitsAndNoMeetingIsAheadNothingMoves() {
        Facts idle = fine().waiting();

        assertThat(judge(idle).trouble()).isEqualTo(Trouble.NONE);
        assertThat(texts(judge(idle.withoutMeeting())))
                .containsExactly("Nada está en marcha: no tiene tareas abiertas ni una próxima reunión.");
        assertThat(judge(idle.withoutMeeting().status(NetworkStatus.FORMING)).trouble())
                .as("a step that was left for a date waits in its process")
                .isEqualTo(Trouble.NONE);
        assertThat(judge(idle.withoutMeeting().status(NetworkStatus.FORMING).notRunning())
                        .trouble())
                .isEqualTo(Trouble.STOPPED);
    }

    @Test
    void theOldestOverdueTaskIsNamedWithWhomItWaitsFor() {
        Waiting minutes = task("Registrar el acta", 6, 5);
        Waiting agenda = task("Preparar la agenda", 1, 0);

        assertThat(texts(judge(fine().waiting(minutes))))
                .containsExactly(
                        "Una tarea vencida: «Registrar el acta» venció hace 5 días y espera a los articuladores.");
        assertThat(texts(judge(fine().waiting(agenda, IN_TIME, minutes))))
                .containsExactly("2 tareas vencidas: la más antigua, «Registrar el acta», venció hace 5 días y espera a"
                        + " los articuladores.");
        assertThat(texts(judge(fine().waiting(agenda))).get(0)).contains("venció hoy");
    }

    @Test
    void aTaskIsOverdueWhenItsMomentIsOver() {
        assertThat(work("A tiempo", NOW, NOW).overdue(NOW)).isFalse();
        assertThat(work("Tarde", NOW, NOW.minusSeconds(1)).overdue(NOW)).isTrue();
        assertThat(work("Sin fecha", NOW, null).overdue(NOW)).isFalse();
    }

    @Test
    void whatTheUnitItselfHasToDoIsTold() {
        Waiting decision = new Waiting(
                "Autorizar el cierre de la fase",
                "Rosa Cachiguango",
                NOW.minus(Duration.ofDays(1)),
                null,
                "i",
                true,
                null);

        Verdict verdict = judge(fine().waiting(IN_TIME, decision));

        assertThat(verdict.trouble()).isEqualTo(Trouble.WAITS_FOR_UNIT);
        assertThat(texts(verdict))
                .containsExactly("«Autorizar el cierre de la fase» espera a Rosa Cachiguango desde hace 1 día.");
    }

    @Test
    void aDelayIsToldWithItsDaysAndItsMeetings() {
        assertThat(texts(judge(fine().delays(1, 0)))).containsExactly("Plan: 1 día de demora en su fase.");
        assertThat(texts(judge(fine().delays(12, 2))))
                .containsExactly("Plan: 12 días de demora en su fase y 2 reuniones válidas menos de las que pide su"
                        + " ritmo.");
        assertThat(judge(fine().delays(12, 2)).trouble().reported()).isFalse();
    }

    @Test
    void aSuspendedNetworkOwesNothingButWhatTheUnitHasToDoAndWhatIsBroken() {
        Facts suspended = fine().status(NetworkStatus.SUSPENDED)
                .withoutMeeting()
                .silentFor(30)
                .delays(40, 5)
                .waiting(task("Registrar el acta", 6, 5));

        assertThat(judge(suspended).trouble()).isEqualTo(Trouble.SUSPENDED);
        assertThat(texts(judge(suspended))).containsExactly("Está suspendida.");
        assertThat(judge(suspended.incidents(1)).trouble()).isEqualTo(Trouble.STOPPED);
        Waiting resume = new Waiting("Reanudar la red", "la unidad de apoyo", NOW, null, "i", true, null);
        assertThat(texts(judge(suspended.waiting(resume))))
                .containsExactly("«Reanudar la red» espera a la unidad de apoyo desde hoy.", "Está suspendida.");
    }

    @Test
    void theWorstComesFirstAndEveryReasonIsTold() {
        Waiting late = task("Registrar el acta", 6, 5);
        Waiting later = task("Registrar el acta", 9, 8);
        Facts silent = fine().silentFor(1);
        Facts silentAndLate = silent.waiting(late);
        List<Facts> ranked = List.of(
                silentAndLate,
                fine().silentFor(30),
                silent,
                fine().incidents(1),
                fine().waiting(later),
                fine().waiting(late),
                fine().waiting(new Waiting("Autorizar", "la unidad de apoyo", NOW, null, "i", true, null)),
                fine().delays(12, 0),
                fine().delays(3, 0),
                fine().status(NetworkStatus.SUSPENDED),
                fine());

        List<Verdict> verdicts = ranked.stream().map(BoardPolicyTest::judge).toList();

        assertThat(verdicts).isSortedAccordingTo(BoardPolicy.WORST_FIRST);
        assertThat(verdicts)
                .as("no two are equals")
                .extracting(
                        verdict -> verdict.trouble() + " " + verdict.reasons().size() + " " + verdict.days())
                .doesNotHaveDuplicates();
        assertThat(verdicts.get(0).reasons())
                .extracting(Reason::trouble)
                .containsExactly(Trouble.SILENT, Trouble.OVERDUE);
    }

    @Test
    void whatPressesMostStandsFirst() {
        Waiting undated = task("Sin fecha", 30, null);
        Waiting olderUndated = task("Sin fecha, antes", 31, null);
        Waiting late = task("Vencida", 1, 5);

        assertThat(BoardPolicy.byUrgency(List.of(undated, IN_TIME, olderUndated, late)))
                .containsExactly(late, IN_TIME, olderUndated, undated);
    }

    private static Verdict judge(Facts facts) {
        return BoardPolicy.judge(facts.standing());
    }

    private static List<String> texts(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::text).toList();
    }

    /** @param overdueFor negative when it has days left; null for no date */
    private static Waiting task(String what, int waitingFor, @Nullable Integer overdueFor) {
        Instant due = overdueFor == null
                ? null
                : overdueFor == 0 ? NOW.minusSeconds(60) : NOW.minus(Duration.ofDays(overdueFor));
        return work(what, NOW.minus(Duration.ofDays(waitingFor)), due);
    }

    private static Waiting work(String what, Instant since, @Nullable Instant due) {
        return new Waiting(what, "los articuladores", since, due, "i", false, null);
    }

    private static Facts fine() {
        return new Facts(NetworkStatus.ACTIVE, List.of(IN_TIME), true, true, 0, null, 0, 0);
    }

    /** A standing, changed one thing at a time. */
    private record Facts(
            NetworkStatus status,
            List<Waiting> works,
            boolean meeting,
            boolean running,
            int faults,
            @Nullable Silence silence,
            int days,
            int missing) {

        Standing standing() {
            return new Standing(NOW, ECUADOR, status, works, meeting, running, faults, silence, days, missing);
        }

        Facts status(NetworkStatus other) {
            return new Facts(other, works, meeting, running, faults, silence, days, missing);
        }

        Facts waiting(Waiting... other) {
            return new Facts(status, Stream.of(other).toList(), meeting, running, faults, silence, days, missing);
        }

        Facts withoutMeeting() {
            return new Facts(status, works, false, running, faults, silence, days, missing);
        }

        Facts notRunning() {
            return new Facts(status, works, meeting, false, faults, silence, days, missing);
        }

        Facts incidents(int other) {
            return new Facts(status, works, meeting, running, other, silence, days, missing);
        }

        Facts silentFor(int since) {
            Silence fallen = new Silence(
                    "n", NOW.minus(Duration.ofDays(since)), List.of("No hay ninguna reunión válida."), null);
            return new Facts(status, works, meeting, running, faults, fallen, days, missing);
        }

        Facts delays(int inPlan, int meetings) {
            return new Facts(status, works, meeting, running, faults, silence, inPlan, meetings);
        }
    }
}
