package org.articula.process.producer;

import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.producer.ProducerSheet;
import org.articula.producer.Producers;
import org.springframework.stereotype.Component;

/** The database of producers of a network as a workbook ({@code F1.db}). */
@Component
class ProducersDownload implements Download {

    private final Networks networks;
    private final Producers producers;
    private final ProducerSheet sheets;

    ProducersDownload(Networks networks, Producers producers, ProducerSheet sheets) {
        this.networks = networks;
        this.producers = producers;
        this.sheets = sheets;
    }

    @Override
    public String name() {
        return "productores";
    }

    @Override
    public Content of(String subjectId) {
        String code = networks.byId(subjectId).code();
        return new Content("productores-" + code + ".xlsx", XLSX, sheets.write(producers.of(subjectId)));
    }
}
