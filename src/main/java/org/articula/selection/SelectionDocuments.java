package org.articula.selection;

import java.util.List;
import java.util.Map;
import org.articula.document.Pdf;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is printed of a selection: the comparison with the proposal that stands ({@code F1.db}) and the letters of commitment ({@code RI.1}). */
@Service
@Transactional(readOnly = true)
public class SelectionDocuments {

    private final Networks networks;
    private final Producers producers;
    private final Comparisons comparisons;
    private final Commitments commitments;
    private final Pdf pdf;

    SelectionDocuments(
            Networks networks, Producers producers, Comparisons comparisons, Commitments commitments, Pdf pdf) {
        this.networks = networks;
        this.producers = producers;
        this.comparisons = comparisons;
        this.commitments = commitments;
        this.pdf = pdf;
    }

    /**
     * The candidates side by side, as a PDF across the page, dated with the proposal.
     *
     * @throws java.util.NoSuchElementException if there is no such network, or nothing was proposed yet
     */
    public byte[] comparison(String networkId) {
        ComparisonDocument document = ComparisonDocument.of(networks.byId(networkId), comparisons.of(networkId));
        return pdf.render("candidate-comparison", Map.of("comparison", document));
    }

    /** The candidates side by side as a workbook: a summary, every score with its reason, and the profiles; see {@link #comparison}. */
    public byte[] comparisonSheet(String networkId) {
        return ComparisonSheet.write(comparisons.of(networkId));
    }

    /**
     * The letters of everybody admitted, one to a page; of nobody, when nobody is.
     *
     * @throws java.util.NoSuchElementException if there is no such network
     */
    public byte[] letters(String networkId) {
        return print(
                networks.byId(networkId),
                commitments.of(networkId).stream().map(Commitment::producer).toList());
    }

    /**
     * The letter of one person.
     *
     * @throws java.util.NoSuchElementException if there is no such producer
     */
    public byte[] letter(String producerId) {
        Producer producer = producers.byId(producerId);
        return print(networks.byId(producer.networkId()), List.of(producer));
    }

    private byte[] print(Network network, List<Producer> people) {
        return pdf.render("commitment-letter", Map.of("network", network, "people", people));
    }
}
