package org.articula.trust;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;

/**
 * Whether there is a first base of trust ({@code F2.3.l}), and when a group is not reaching it ({@code F2.3.p1}). Time alone never makes a
 * network ready, and being late is no reason to press it.
 */
final class TrustReadinessPolicy {

    private TrustReadinessPolicy() {}

    /**
     * @param measured of closed meetings since the work on trust began, or since the supervising unit last decided; the latest first
     * @param since when that was
     * @param today where the network is
     */
    static TrustReadiness decide(
            List<MeasuredMeeting> measured, LocalDate since, LocalDate today, TrustProperties figures) {
        if (!measured.isEmpty() && measured.get(0).ready()) {
            return new TrustReadiness(TrustStanding.READY, measured.get(0).reasons());
        }
        List<String> exhausted = exhausted(measured, since, today, figures);
        if (!exhausted.isEmpty()) {
            return new TrustReadiness(TrustStanding.EXHAUSTED, exhausted);
        }
        return new TrustReadiness(
                TrustStanding.GROWING,
                measured.isEmpty()
                        ? List.of("Todavía no se ha cerrado ninguna reunión.")
                        : measured.get(0).reasons());
    }

    private static List<String> exhausted(
            List<MeasuredMeeting> measured, LocalDate since, LocalDate today, TrustProperties figures) {
        List<String> reasons = new ArrayList<>();
        List<MeasuredMeeting> latest = measured.stream()
                .filter(MeasuredMeeting::valid)
                .limit(figures.lowMeetings())
                .toList();
        if (latest.size() == figures.lowMeetings() && latest.stream().allMatch(one -> isLow(one, figures.low()))) {
            reasons.add("El índice quedó por debajo de %s en las últimas %s; en la última fue %s."
                    .formatted(
                            TrustIndexPolicy.words(figures.low()),
                            Wording.count(figures.lowMeetings(), "reunión válida", "reuniones válidas"),
                            TrustIndexPolicy.words(requireNonNull(latest.get(0).value()))));
        }
        if (!today.isBefore(since.plusMonths(figures.months()))) {
            reasons.add("Desde el %s pasaron %s sin que el grupo llegara a una base de confianza."
                    .formatted(SpanishDates.date(since), Wording.count(figures.months(), "mes", "meses")));
        }
        return reasons;
    }

    private static boolean isLow(MeasuredMeeting one, BigDecimal low) {
        return one.value() != null && one.value().compareTo(low) < 0;
    }
}
