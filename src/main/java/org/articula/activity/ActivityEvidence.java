package org.articula.activity;

import java.util.List;
import java.util.Set;
import org.articula.agenda.Presenters;
import org.articula.formation.Evidence;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the mechanisms of trust have to show at the end of phase 2 ({@code F2.3.b}, {@code F2.3.c}). */
@Component
@Order(235)
class ActivityEvidence implements EvidenceSource {

    private final Activities activities;
    private final Presenters presenters;
    private final Members members;

    ActivityEvidence(Activities activities, Presenters presenters, Members members) {
        this.activities = activities;
        this.presenters = presenters;
        this.members = members;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.TRUST);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        long held =
                activities.ofNetwork(networkId).stream().filter(Activity::held).count();
        List<Member> inForce = members.activeOf(networkId);
        Set<String> presented = presenters.of(networkId);
        long told = inForce.stream()
                .filter(member -> presented.contains(member.id()))
                .count();
        return List.of(
                new Evidence(
                        held == 0
                                ? "Al menos una actividad de integración o visita"
                                : "Actividades de confianza hechas: " + held,
                        held > 0,
                        "Los encuentros informales son los mejores momentos para conocerse y encontrar soluciones."),
                new Evidence(
                        "Presentaron su negocio %d de %s"
                                .formatted(told, Wording.count(inForce.size(), "integrante", "integrantes")),
                        told > 0 && told == inForce.size(),
                        "Las presentaciones eliminan dudas y permiten que los integrantes se conozcan a fondo."));
    }
}
