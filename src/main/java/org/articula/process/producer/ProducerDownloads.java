package org.articula.process.producer;

import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.file.NetworkDownload;
import org.articula.producer.ProducerSheet;
import org.articula.producer.Producers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document of the database of producers, by the name that asks for it. */
@Configuration(proxyBeanMethods = false)
class ProducerDownloads {

    /** The database of producers of a network as a workbook ({@code F1.db}). */
    @Bean
    Download producersDownload(Networks networks, Producers producers, ProducerSheet sheets) {
        return new NetworkDownload(
                "productores", "productores-%s.xlsx", Download.XLSX, networks, id -> sheets.write(producers.of(id)));
    }
}
