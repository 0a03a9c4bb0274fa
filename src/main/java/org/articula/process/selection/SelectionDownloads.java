package org.articula.process.selection;

import java.util.NoSuchElementException;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.file.NetworkDownload;
import org.articula.producer.Producers;
import org.articula.selection.SelectionDocuments;
import org.articula.selection.SelectionMinutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of a selection, by the names that ask for them. */
@Configuration(proxyBeanMethods = false)
class SelectionDownloads {

    /** The candidates side by side, to print and take to the meeting ({@code F1.db}). */
    @Bean
    Download candidateComparison(Networks networks, SelectionDocuments documents) {
        return new NetworkDownload(
                "comparacion-candidatos", "comparacion-%s.pdf", Download.PDF, networks, documents::comparison);
    }

    /** The same as a workbook, with every reason. */
    @Bean
    Download candidateComparisonSheet(Networks networks, SelectionDocuments documents) {
        return new NetworkDownload(
                "comparacion-candidatos-excel",
                "comparacion-%s.xlsx",
                Download.XLSX,
                networks,
                documents::comparisonSheet);
    }

    /** The letters of everybody admitted ({@code RI.1}). */
    @Bean
    Download commitmentLetters(Networks networks, SelectionDocuments documents) {
        return new NetworkDownload(
                "cartas-compromiso", "cartas-compromiso-%s.pdf", Download.PDF, networks, documents::letters);
    }

    /** The minutes of the latest selection, the same for everybody from the day of the decision on ({@code F1.3.g}). */
    @Bean
    Download selectionMinutesFile(Networks networks, SelectionMinutes minutes) {
        return new NetworkDownload(
                "acta-seleccion", "acta-seleccion-%s.pdf", Download.PDF, networks, networkId -> minutes.latest(
                                networkId)
                        .orElseThrow(() -> new NoSuchElementException("Todavía no se ha decidido la selección."))
                        .content());
    }

    /** The letter of one person ({@code RI.1}). */
    @Bean
    Download commitmentLetter(Producers producers, SelectionDocuments documents) {
        return new Download() {

            @Override
            public String name() {
                return "carta-compromiso";
            }

            @Override
            public Content of(String producerId) {
                return new Content(
                        "carta-compromiso-%s.pdf"
                                .formatted(producers.byId(producerId).name()),
                        PDF,
                        documents.letter(producerId));
            }
        };
    }
}
