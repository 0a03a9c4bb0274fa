package org.articula.member;

import java.time.LocalDate;
import java.util.Objects;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;

/** Plain words for what a network decided about somebody ({@code RI.15}, {@code RI.17}, {@code RI.20}). */
final class DecisionWords {

    static final String TO_TALK =
            "Si quiere conversarlo, puede hablar con la persona que acompaña a la red. Le escuchará con gusto.";

    private DecisionWords() {}

    /** @param accepted whether the network accepted the request */
    static String decision(String networkName, MembershipRequest request, boolean accepted) {
        boolean joining = request.kind() == MembershipRequestKind.JOIN;
        String opening = "La red «%s» analizó su %s"
                .formatted(networkName, request.kind().request());
        if (!accepted) {
            return opening + " y esta vez decidió no aceptarla.";
        }
        if (joining && request.status() == MembershipRequestStatus.ACCEPTED) {
            return opening
                    + " y la aceptó. Para pertenecer a la red se firma una carta compromiso: usted será integrante"
                    + " desde el día en que la firme.";
        }
        String day = date(request.effectiveOn());
        return joining
                ? opening + " y la aceptó: usted es integrante desde el %s.".formatted(day)
                : opening + " y la aceptó: usted fue integrante hasta el %s.".formatted(day);
    }

    static String closing(MembershipRequest request, boolean accepted) {
        if (!accepted) {
            return TO_TALK;
        }
        if (request.status() == MembershipRequestStatus.ACCEPTED && request.kind() == MembershipRequestKind.JOIN) {
            return "La persona que acompaña a la red le llevará la carta para firmar. Le damos la bienvenida.";
        }
        return request.kind() == MembershipRequestKind.JOIN
                ? "Le damos la bienvenida. Le avisaremos de la próxima reunión."
                : "Le agradecemos lo que aportó al grupo y le deseamos lo mejor.";
    }

    static String decision(String networkName, MembershipReview review) {
        String opening = "La red «%s» revisó sus faltas a las reuniones y decidió ".formatted(networkName);
        return opening
                + switch (Objects.requireNonNull(review.outcome())) {
                    case KEEP -> "que usted sigue como integrante.";
                    case WARN ->
                        "que usted sigue como integrante, con una advertencia: le pide venir a las reuniones o avisar a"
                                + " tiempo cuando no pueda.";
                    case SEPARATE ->
                        "que usted deja de ser integrante desde el %s.".formatted(date(review.settledOn()));
                };
    }

    private static String date(@Nullable LocalDate day) {
        return SpanishDates.date(Objects.requireNonNull(day));
    }
}
