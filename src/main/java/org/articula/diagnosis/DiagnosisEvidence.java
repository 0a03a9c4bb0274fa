package org.articula.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articula.formation.Evidence;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the initial diagnosis has to show at the end of phase 2 ({@code F2.2}, {@code F2.2.g}). */
@Component
@Order(220)
class DiagnosisEvidence implements EvidenceSource {

    private final Diagnoses diagnoses;

    DiagnosisEvidence(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.TRUST);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        Optional<Diagnoses.Progress> progress = diagnoses.progress(networkId);
        int common = diagnoses.commonProblems(networkId).size();
        return List.of(
                new Evidence(
                        progress.map(DiagnosisEvidence::share).orElse("Diagnósticos de los integrantes"),
                        progress.filter(all -> all.done() > 0 && all.done() + all.leftOut() >= all.expected())
                                .isPresent(),
                        "Sin saber cómo produce, vende y gasta cada integrante, la red mejora lo que no le duele a nadie."),
                new Evidence(
                        common == 0
                                ? "Problemas comunes ratificados"
                                : "Problemas comunes ratificados: %d".formatted(common),
                        common > 0,
                        "La red se une para resolver lo que tienen en común; si nadie lo nombra, cada quien sigue con lo suyo."));
    }

    private static String share(Diagnoses.Progress progress) {
        return "Diagnósticos hechos: %d de %d".formatted(progress.done(), progress.expected());
    }
}
