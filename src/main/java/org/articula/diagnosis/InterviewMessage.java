package org.articula.diagnosis;

import java.time.Instant;
import java.util.Objects;
import org.articula.network.Network;
import org.articula.notification.NoticeKind;
import org.articula.shared.SpanishDates;

/** The words that tell a member of the interview, for a mail, a message or a telephone call. */
record InterviewMessage(Diagnosis diagnosis, Network network) {

    /** Nothing of what is asked: only that one asks, when, and what for. */
    String opening(NoticeKind kind) {
        return switch (kind) {
            case INTERVIEW_MOVED -> "La entrevista de su diagnóstico cambió de fecha.";
            case INTERVIEW_CANCELLED -> "La entrevista de su diagnóstico ya no se hará.";
            case INTERVIEW_REMINDER -> "Le recordamos la entrevista de su diagnóstico.";
            default ->
                "Fijamos la fecha de la entrevista de su diagnóstico: conversaremos de su negocio para saber qué podemos"
                        + " mejorar juntos.";
        };
    }

    String closing(NoticeKind kind) {
        return kind == NoticeKind.INTERVIEW_CANCELLED
                ? "Si la tenía anotada en su calendario, ya puede quitarla."
                : "Lea antes la guía que le entregamos y prepare lo que sepa. Lo que cuente de sus ventas y costos lo"
                        + " conocen solo usted y quienes articulan la red.";
    }

    String whenText() {
        return SpanishDates.dateTime(interviewAt(), network.zone());
    }

    /** The whole of it for one person. */
    String to(String name, NoticeKind kind) {
        String when = kind == NoticeKind.INTERVIEW_CANCELLED ? "" : " Será el %s, en su negocio.".formatted(whenText());
        return "Hola, %s. %s%s %s".formatted(name, opening(kind), when, closing(kind));
    }

    Instant interviewAt() {
        return Objects.requireNonNull(diagnosis.interviewAt(), "A member is told of an interview with a date");
    }
}
