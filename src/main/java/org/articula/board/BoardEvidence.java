package org.articula.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.formation.Evidence;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.articula.network.Networks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the end of phase 2: a board of at least three persons, elected in a meeting with quorum ({@code F2.3.h}). */
@Component
@Order(230)
class BoardEvidence implements EvidenceSource {

    private final Boards boards;
    private final Networks networks;

    BoardEvidence(Boards boards, Networks networks) {
        this.boards = boards;
        this.networks = networks;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.TRUST);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        LocalDate today = networks.todayIn(networkId);
        return List.of(of(boards.inForce(networkId, today)));
    }

    static Evidence of(List<Holder> board) {
        Set<String> people = board.stream()
                .filter(holder -> holder.office().required())
                .map(Holder::memberId)
                .collect(Collectors.toSet());
        boolean complete = people.size() == Office.requiredOnes().size();
        String missing = Office.requiredOnes().stream()
                .filter(office -> board.stream().noneMatch(holder -> holder.office() == office))
                .map(Office::spanish)
                .collect(Collectors.joining(", "));
        return new Evidence(
                complete
                        ? "Junta directiva elegida en una reunión con cuórum: coordinador, secretario y tesorero"
                        : "Junta directiva incompleta; falta: " + missing,
                complete,
                "La directiva representa a la red y reparte el trabajo de coordinarla.");
    }
}
