package org.articula.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.articula.agenda.Agreement;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.Agreements;
import org.articula.fund.MemberAccount;
import org.articula.fund.MemberAccounts;
import org.articula.investment.JointInvestments;
import org.articula.investment.Willingness;
import org.articula.meeting.Attendances;
import org.articula.meeting.MeetingTurnout;
import org.articula.network.Network;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesVersion;
import org.articula.shared.SpanishDates;
import org.articula.vote.KeptDecision;
import org.articula.vote.MeetingVotes;
import org.springframework.stereotype.Component;

/** Gathers what happened in a network, a fixed number of queries however much there is. */
@Component
class TrustFindings {

    private final InternalRules rules;
    private final MeetingVotes votes;
    private final MemberAccounts accounts;
    private final Attendances attendances;
    private final Agreements agreements;
    private final JointInvestments investments;
    private final TrustProperties figures;

    TrustFindings(
            InternalRules rules,
            MeetingVotes votes,
            MemberAccounts accounts,
            Attendances attendances,
            Agreements agreements,
            JointInvestments investments,
            TrustProperties figures) {
        this.rules = rules;
        this.votes = votes;
        this.accounts = accounts;
        this.attendances = attendances;
        this.agreements = agreements;
        this.investments = investments;
        this.figures = figures;
    }

    /** One for each indicator, in their order, as it stands on a day where the network is. */
    List<TrustFinding> of(Network network, LocalDate today) {
        LocalDate from = today.minusDays(figures.windowDays());
        List<MemberAccount> held = accounts.of(network.id());
        return List.of(
                rules(network, held, today),
                fund(network, held, from, today),
                attendance(network),
                agreements(network, from, today),
                coFinancing(network, from, today));
    }

    /** {@code F2.3.k1}: rules that nobody voted are not the network's own. */
    private TrustFinding rules(Network network, List<MemberAccount> held, LocalDate today) {
        List<String> versions =
                rules.allOf(network.id()).stream().map(RulesVersion::id).toList();
        Optional<KeptDecision> approved = votes.ofAll(versions).values().stream()
                .filter(KeptDecision::carried)
                .max(Comparator.comparing(KeptDecision::heldOn));
        if (approved.isEmpty()) {
            return new TrustFinding(
                    TrustIndicator.RULES,
                    false,
                    "La red todavía no aprobó su reglamento en una reunión con cuórum.",
                    List.of());
        }
        List<TrustFact> facts = new ArrayList<>();
        held.stream()
                .filter(account -> account.fined() > 0 && account.member().active())
                .map(account -> sanction(account, today))
                .forEach(facts::add);
        facts.add(TrustFact.of(
                approved.get().heldOn(),
                "La red aprobó su reglamento en la reunión del %s."
                        .formatted(SpanishDates.date(approved.get().heldOn())),
                true));
        return new TrustFinding(
                TrustIndicator.RULES,
                true,
                "Cuenta el reglamento aprobado por la red y a quiénes pagaron las multas que se les pusieron.",
                facts);
    }

    private static TrustFact sanction(MemberAccount account, LocalDate today) {
        boolean settled = account.openFines() == 0;
        String name = account.member().name();
        return TrustFact.of(today, settled ? name + " pagó sus multas." : name + " tiene multas sin pagar.", settled);
    }

    /** {@code F2.3.k2}. */
    private TrustFinding fund(Network network, List<MemberAccount> held, LocalDate from, LocalDate today) {
        if (accounts.openSince(network.id()).isEmpty()) {
            return new TrustFinding(
                    TrustIndicator.FUND, false, "La red todavía no abrió su fondo de aportaciones.", List.of());
        }
        Map<LocalDate, List<MemberAccount.DueDate>> due = held.stream()
                .flatMap(account -> account.dates().stream())
                .filter(date -> !date.dueOn().isBefore(from) && !date.dueOn().isAfter(today))
                .collect(Collectors.groupingBy(
                        MemberAccount.DueDate::dueOn,
                        () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return new TrustFinding(
                TrustIndicator.FUND,
                true,
                due.isEmpty()
                        ? "El fondo está abierto y todavía no vence ningún aporte."
                        : "Aportes pagados a tiempo de los que vencieron en los últimos %d días."
                                .formatted(figures.windowDays()),
                due.entrySet().stream()
                        .map(day -> contributions(day.getKey(), day.getValue()))
                        .toList());
    }

    private static TrustFact contributions(LocalDate dueOn, List<MemberAccount.DueDate> dates) {
        int onTime = (int) dates.stream().filter(MemberAccount.DueDate::onTime).count();
        return new TrustFact(
                dueOn,
                "Aportes del %s: %d de %d a tiempo.".formatted(SpanishDates.date(dueOn), onTime, dates.size()),
                onTime,
                dates.size());
    }

    /** {@code F2.3.k5}. */
    private TrustFinding coFinancing(Network network, LocalDate from, LocalDate today) {
        List<TrustFact> facts = investments.willingness(network.id(), from, today).stream()
                .map(TrustFindings::fact)
                .toList();
        return new TrustFinding(
                TrustIndicator.COFINANCING,
                true,
                facts.isEmpty()
                        ? "Todavía no se ha pedido a los integrantes que inviertan en conjunto."
                        : "Integrantes que ponen su parte de los que fueron preguntados.",
                facts);
    }

    private static TrustFact fact(Willingness willingness) {
        return new TrustFact(
                willingness.proposedOn(),
                "%s: se comprometieron %d de %d."
                        .formatted(willingness.title(), willingness.committed(), willingness.asked()),
                willingness.committed(),
                willingness.asked());
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
