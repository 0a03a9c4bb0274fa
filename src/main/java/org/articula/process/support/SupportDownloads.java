package org.articula.process.support;

import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.file.NetworkDownload;
import org.articula.support.SupportDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The map of support on paper ({@code F2.4.a}). */
@Configuration(proxyBeanMethods = false)
class SupportDownloads {

    @Bean
    Download supportMapDownload(Networks networks, SupportDocuments documents) {
        return new NetworkDownload("mapa-de-apoyos", "mapa-de-apoyos-%s.pdf", Download.PDF, networks, documents::print);
    }
}
