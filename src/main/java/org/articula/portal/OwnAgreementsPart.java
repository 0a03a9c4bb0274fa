package org.articula.portal;

import java.time.LocalDate;
import java.util.List;
import org.articula.agenda.Agreement;
import org.articula.agenda.Agreements;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the member has agreed to do and has not done yet ({@code RI.10}). */
@Component
@Order(200)
class OwnAgreementsPart implements MemberPart {

    private final Agreements agreements;

    OwnAgreementsPart(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String id() {
        return "acuerdos";
    }

    @Override
    public String title() {
        return "Mis acuerdos pendientes";
    }

    @Override
    public List<Block> blocks(MemberView view) {
        return List.of(new Grid(
                "Acuerdos de los que usted es responsable",
                List.of("Acuerdo", "Hasta"),
                agreements.openOf(view.network().id()).stream()
                        .filter(agreement ->
                                agreement.responsibleId().equals(view.member().id()))
                        .map(agreement -> row(agreement, view.today()))
                        .toList(),
                "No tiene acuerdos pendientes."));
    }

    private static List<Cell> row(Agreement agreement, LocalDate today) {
        boolean late = agreement.dueOn().isBefore(today);
        String due = SpanishDates.date(agreement.dueOn());
        return List.of(
                Cell.of(agreement.text()),
                Cell.of(late ? due + " (vencido)" : due).alarmingIf(late));
    }
}
