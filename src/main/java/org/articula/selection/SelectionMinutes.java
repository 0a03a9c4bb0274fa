package org.articula.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.assessment.Relations;
import org.articula.document.FileSummary;
import org.articula.document.NewFile;
import org.articula.document.Pdf;
import org.articula.document.StoredFile;
import org.articula.document.StoredFiles;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.SelectionRound.Decided;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides a selection and prints its minutes, which stay as they were on that day ({@code F1.3.g}). */
@Service
@Transactional
public class SelectionMinutes {

    private static final String KIND = "SELECTION_MINUTES";

    private final Selections selections;
    private final Comparisons comparisons;
    private final Relations relations;
    private final Networks networks;
    private final Producers producers;
    private final Pdf pdf;
    private final StoredFiles files;

    SelectionMinutes(
            Selections selections,
            Comparisons comparisons,
            Relations relations,
            Networks networks,
            Producers producers,
            Pdf pdf,
            StoredFiles files) {
        this.selections = selections;
        this.comparisons = comparisons;
        this.relations = relations;
        this.networks = networks;
        this.producers = producers;
        this.pdf = pdf;
        this.files = files;
    }

    /**
     * Keeps the decision as {@link Selections#decide} does, and its minutes.
     *
     * @throws InvalidInputException with the paths of {@link Selections#decide}
     */
    public void decide(String networkId, SelectionDecision decision, String by) {
        selections.decide(networkId, decision, by);
        SelectionRound round = selections.latest(networkId).orElseThrow();
        Network network = networks.byId(networkId);
        Map<String, Producer> people = producers.byIds(
                round.decisions().stream().map(Decided::producerId).toList());
        SelectionMinutesDocument document = SelectionMinutesDocument.of(
                network, round, comparisons.of(networkId).criteria(), people, relations.of(networkId));
        files.store(new NewFile(
                networkId,
                KIND,
                round.id(),
                "acta-seleccion-%s-%d.pdf".formatted(network.code(), round.number()),
                "application/pdf",
                pdf.render("selection-minutes", Map.of("acta", document)),
                by));
    }

    /** The minutes of the decision that holds, empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> latest(String networkId) {
        return selections.latest(networkId).flatMap(round -> {
            List<FileSummary> printed = files.of(round.id(), KIND);
            return printed.isEmpty()
                    ? Optional.empty()
                    : files.find(printed.get(0).id());
        });
    }
}
