package org.articula.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.dossier.NetworkPart;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the network agreed to do and has not done yet (RI.10), the oldest due first. */
@Component
@Order(400)
class AgreementsPart implements NetworkPart {

    private final Agreements agreements;
    private final Members members;
    private final Networks networks;

    AgreementsPart(Agreements agreements, Members members, Networks networks) {
        this.agreements = agreements;
        this.members = members;
        this.networks = networks;
    }

    @Override
    public String id() {
        return "acuerdos";
    }

    @Override
    public String title() {
        return "Acuerdos pendientes";
    }

    @Override
    public List<Block> blocks(Network network) {
        LocalDate today = networks.todayIn(network);
        List<Agreement> open = agreements.openOf(network.id());
        Map<String, Member> responsible =
                members.byIds(open.stream().map(Agreement::responsibleId).toList());
        List<List<Cell>> rows = open.stream()
                .map(agreement -> row(agreement, requireNonNull(responsible.get(agreement.responsibleId())), today))
                .toList();
        return List.of(new Grid(
                "Qué, quién y hasta cuándo",
                List.of("Acuerdo", "Responsable", "Hasta"),
                rows,
                "No hay acuerdos pendientes."));
    }

    private static List<Cell> row(Agreement agreement, Member responsible, LocalDate today) {
        boolean late = agreement.dueOn().isBefore(today);
        String due = SpanishDates.date(agreement.dueOn());
        return List.of(
                Cell.of(agreement.text()),
                Cell.of(responsible.name()),
                Cell.of(late ? due + " (vencido)" : due).alarmingIf(late));
    }
}
