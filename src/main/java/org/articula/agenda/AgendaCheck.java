package org.articula.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.Faults;

/** What an agenda must be like before it can be confirmed (RI.9, RI.14). */
record AgendaCheck(Set<String> activeMembers, Set<String> openAgreements, Set<String> decisions) {

    static final int TITLE_LENGTH = 500;
    static final int NOTE_LENGTH = 2000;
    static final int LONGEST_ITEM_MINUTES = 480;
    static final int MOST_ITEMS = 50;

    Faults check(AgendaPlan plan) {
        Faults faults = new Faults();
        if (plan.moderatorId() != null && !activeMembers.contains(plan.moderatorId())) {
            faults.add("moderatorId", "Quien modera debe ser integrante activo de la red.");
        }
        faults.optionalText("note", plan.note(), NOTE_LENGTH);
        List<AgendaLine> lines = plan.items();
        faults.addIf(lines.isEmpty(), "items", "La agenda necesita al menos un punto.");
        faults.addIf(
                lines.size() > MOST_ITEMS,
                "items",
                "La agenda tiene demasiados puntos: el máximo es " + MOST_ITEMS + ".");
        Set<String> followedUp = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            checkLine("items[" + i + "].", lines.get(i), followedUp, faults);
        }
        return faults;
    }

    private void checkLine(String path, AgendaLine line, Set<String> followedUp, Faults faults) {
        faults.requiredText(path + "title", line.title(), TITLE_LENGTH, "Escriba el tema.");
        if (line.ownerId() == null) {
            faults.add(path + "ownerId", "Elija quién se encarga de este punto.");
        } else if (!activeMembers.contains(line.ownerId())) {
            faults.add(path + "ownerId", "El responsable debe ser integrante activo de la red.");
        }
        faults.minutes(path + "minutes", line.minutes(), 1, LONGEST_ITEM_MINUTES);
        if (line.agreementId() != null) {
            faults.addIf(
                    !openAgreements.contains(line.agreementId()),
                    path + "agreementId",
                    "Ese acuerdo no está pendiente en esta red.");
            faults.addIf(
                    !followedUp.add(line.agreementId()), path + "agreementId", "Ese acuerdo ya está en la agenda.");
        }
        if (line.kind() == AgendaItemKind.AGREEMENT && line.agreementId() == null) {
            faults.add(path + "kind", "Elija «Tema» para un punto que no da seguimiento a un acuerdo pendiente.");
        }
        if (line.kind() == AgendaItemKind.RECONSIDERATION || line.reconsidersId() != null) {
            faults.addIf(
                    line.reconsidersId() == null || !decisions.contains(line.reconsidersId()),
                    path + "reconsidersId",
                    "Elija una decisión tomada en una reunión anterior.");
        }
    }
}
