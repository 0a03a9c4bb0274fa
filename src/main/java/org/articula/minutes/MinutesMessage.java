package org.articula.minutes;

import java.util.ArrayList;
import java.util.List;
import org.articula.shared.Wording;

/** Closed minutes in the few lines of a message: who came, what was agreed, what is still pending, when the network meets next. */
record MinutesMessage(MinutesDocument document) {

    /** So that a long agreement leaves room for the others. */
    private static final int LONGEST_AGREEMENT = 300;

    /** @param choose link by which the person says which notices it wants */
    String to(String name, String choose) {
        List<String> lines = new ArrayList<>();
        lines.add("Hola, %s. %s de la red %s, del %s."
                .formatted(name, document.title(), document.networkName(), document.dateText()));
        if (document.quorumReached()) {
            addSession(lines);
        } else {
            lines.add("No hubo cuórum: no se tomaron decisiones ni acuerdos.");
        }
        lines.add("Próxima reunión: " + document.nextMeetingText());
        lines.add("Para elegir qué avisos recibe: " + choose);
        return String.join("\n", lines);
    }

    private void addSession(List<String> lines) {
        List<String> came = document.attendingNames();
        lines.add("Asistieron %d: %s.".formatted(came.size(), Wording.list(came)));
        if (document.agreements().isEmpty()) {
            lines.add("No se tomaron acuerdos nuevos.");
        } else {
            lines.add("Acuerdos:");
            document.agreements()
                    .forEach(one -> lines.add(line(one.text(), one.responsibleName(), "hasta el " + one.dueText())));
        }
        if (!document.stillPending().isEmpty()) {
            lines.add("Siguen pendientes:");
            document.stillPending()
                    .forEach(one -> lines.add(line(
                            one.text(),
                            one.responsibleName(),
                            one.overdue() ? "venció el " + one.dueText() : "hasta el " + one.dueText())));
        }
    }

    private static String line(String text, String responsible, String due) {
        return "- %s (%s, %s)".formatted(Wording.shorten(text, LONGEST_AGREEMENT), responsible, due);
    }
}
