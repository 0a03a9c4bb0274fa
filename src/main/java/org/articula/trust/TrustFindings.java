package org.articula.trust;

import java.time.LocalDate;
import java.util.List;
import org.articula.agenda.Agreement;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.Agreements;
import org.articula.meeting.Attendances;
import org.articula.meeting.MeetingTurnout;
import org.articula.network.Network;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** Gathers what happened in a network, each component with one or two queries however much there is. */
@Component
class TrustFindings {

    private final Agreements agreements;
    private final Attendances attendances;
    private final TrustProperties figures;

    TrustFindings(Agreements agreements, Attendances attendances, TrustProperties figures) {
        this.agreements = agreements;
        this.attendances = attendances;
        this.figures = figures;
    }

    /** One for each indicator, in their order, as it stands on a day where the network is. */
    List<TrustFinding> of(Network network, LocalDate today) {
        LocalDate from = today.minusDays(figures.windowDays());
        return List.of(attendance(network), agreements(network, from, today));
    }

    /** {@code F2.3.k3}. */
    private TrustFinding attendance(Network network) {
        List<TrustFact> facts = attendances.turnouts(network.id(), figures.attendanceMeetings()).stream()
                .map(turnout -> fact(turnout, network))
                .toList();
        return new TrustFinding(
                TrustIndicator.ATTENDANCE,
                true,
                facts.isEmpty()
                        ? "Todavía no hay reuniones válidas cerradas."
                        : "Promedio de asistencia de las últimas %d reuniones válidas; quien envía un representante cuenta."
                                .formatted(facts.size()),
                facts);
    }

    private static TrustFact fact(MeetingTurnout turnout, Network network) {
        return new TrustFact(
                LocalDate.ofInstant(turnout.startsAt(), network.zone()),
                "Reunión %d: asistieron %d de %d.".formatted(turnout.number(), turnout.attending(), turnout.members()),
                turnout.attending(),
                turnout.members());
    }

    /** {@code F2.3.k4}: what was given up by the network was not asked any more. */
    private TrustFinding agreements(Network network, LocalDate from, LocalDate today) {
        List<TrustFact> facts = agreements.dueBetween(network.id(), from, today).stream()
                .filter(one -> one.status() != AgreementStatus.DROPPED)
                .map(TrustFindings::fact)
                .toList();
        long met = facts.stream().filter(TrustFact::well).count();
        return new TrustFinding(
                TrustIndicator.AGREEMENTS,
                true,
                facts.isEmpty()
                        ? "Todavía no vence ningún acuerdo."
                        : "Se cumplieron %d de los %d acuerdos que vencieron en los últimos %d días."
                                .formatted(met, facts.size(), figures.windowDays()),
                facts);
    }

    private static TrustFact fact(Agreement agreement) {
        boolean met = agreement.status() == AgreementStatus.MET;
        LocalDate on = met && agreement.settledOn() != null ? agreement.settledOn() : agreement.dueOn();
        String what = met ? "Cumplido el " : "Sin cumplir; venció el ";
        return TrustFact.of(
                agreement.dueOn(), "%s: %s%s.".formatted(agreement.text(), what, SpanishDates.date(on)), met);
    }
}
