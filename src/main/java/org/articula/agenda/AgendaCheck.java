package org.articula.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldErrors;

/** What an agenda must be like before it can be confirmed (RI.9, RI.14). */
record AgendaCheck(Set<String> activeMembers, Set<String> openAgreements, Set<String> decisions) {

    /** Every fault, with the component of {@link AgendaPlan} or {@link AgendaLine} as its path. */
    FieldErrors check(AgendaPlan plan) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                plan.moderatorId() != null && !activeMembers.contains(plan.moderatorId()),
                "moderatorId",
                "Quien modera debe ser integrante activo de la red.");
        errors.optional("note", "el mensaje", plan.note(), AgendaLimits.NOTE);
        List<AgendaLine> lines = plan.items();
        errors.addIf(lines.isEmpty(), "items", "La agenda necesita al menos un punto.");
        errors.addIf(
                lines.size() > AgendaLimits.ITEMS,
                "items",
                "La agenda tiene demasiados puntos: el máximo es " + AgendaLimits.ITEMS + ".");
        Set<String> followedUp = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            checkLine(errors.row("items", i), lines.get(i), followedUp);
        }
        return errors;
    }

    private void checkLine(FieldErrors row, AgendaLine line, Set<String> followedUp) {
        row.required("title", "el tema", line.title(), AgendaLimits.TITLE);
        row.addIf(line.ownerId() == null, "ownerId", "Elija quién se encarga de este punto.");
        row.addIf(
                line.ownerId() != null && !activeMembers.contains(line.ownerId()),
                "ownerId",
                "El responsable debe ser integrante activo de la red.");
        row.within(
                "minutes",
                line.minutes(),
                1,
                AgendaLimits.ITEM_MINUTES,
                "Los minutos van de 1 a " + AgendaLimits.ITEM_MINUTES + ".");
        if (line.agreementId() != null) {
            row.addIf(
                    !openAgreements.contains(line.agreementId()),
                    "agreementId",
                    "Ese acuerdo no está pendiente en esta red.");
            row.addIf(!followedUp.add(line.agreementId()), "agreementId", "Ese acuerdo ya está en la agenda.");
        }
        row.addIf(
                line.kind() == AgendaItemKind.AGREEMENT && line.agreementId() == null,
                "kind",
                "Elija «Tema» para un punto que no da seguimiento a un acuerdo pendiente.");
        boolean reconsiders = line.kind() == AgendaItemKind.RECONSIDERATION || line.reconsidersId() != null;
        row.addIf(
                reconsiders && (line.reconsidersId() == null || !decisions.contains(line.reconsidersId())),
                "reconsidersId",
                "Elija una decisión tomada en una reunión anterior.");
    }
}
