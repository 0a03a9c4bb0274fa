package org.articula.formation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Ids;
import org.articula.shared.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the end of a phase whether it can close, asking everybody who knows, and keeps what was found. */
@Service
@Transactional
public class PhaseGates {

    /** Width of the columns. */
    private static final int LONGEST = 1000;

    private final List<EvidenceSource> sources;
    private final CheckTable checks;
    private final Clock clock;

    PhaseGates(List<EvidenceSource> sources, CheckTable checks, Clock clock) {
        this.sources = sources;
        this.checks = checks;
        this.clock = clock;
    }

    /** Gathers the evidence as it is now, judges it, and keeps both. */
    public Readiness check(String networkId, Phase phase) {
        List<Evidence> evidence = sources.stream()
                .filter(source -> source.phases().contains(phase))
                .flatMap(source -> source.of(networkId, phase).stream())
                .map(PhaseGates::fitting)
                .toList();
        Readiness check = new Readiness(Ids.next(), phase, PhaseGatePolicy.opens(evidence), clock.instant(), evidence);
        checks.insert(networkId, check);
        return check;
    }

    /** What the last check found, empty while nobody looked. */
    @Transactional(readOnly = true)
    public Optional<Readiness> latest(String networkId, Phase phase) {
        return checks.latest(networkId, phase);
    }

    private static Evidence fitting(Evidence evidence) {
        return new Evidence(
                Wording.shorten(evidence.what(), LONGEST),
                evidence.present(),
                Wording.shorten(evidence.whyItMatters(), LONGEST));
    }
}
