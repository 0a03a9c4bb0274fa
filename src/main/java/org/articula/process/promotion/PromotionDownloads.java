package org.articula.process.promotion;

import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.file.NetworkDownload;
import org.articula.promotion.PromotionDocuments;
import org.articula.seedgroup.SeedGroupDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of the promotion of a network, by the names that ask for them. */
@Configuration(proxyBeanMethods = false)
class PromotionDownloads {

    /** Who came to the talks ({@code F1.1.l}). */
    @Bean
    Download talkAttendanceDownload(Networks networks, PromotionDocuments documents) {
        return new NetworkDownload(
                "asistencia-charlas",
                "asistencia-charlas-%s.xlsx",
                Download.XLSX,
                networks,
                documents::attendanceWorkbook);
    }

    /** The group identification sheets, to print ({@code F1.i}). */
    @Bean
    Download groupSheetDownload(Networks networks, SeedGroupDocuments documents) {
        return new NetworkDownload(
                "ficha-grupos", "ficha-grupos-%s.pdf", Download.PDF, networks, documents::groupSheet);
    }

    /** The groups as a workbook ({@code F1.i}). */
    @Bean
    Download groupWorkbookDownload(Networks networks, SeedGroupDocuments documents) {
        return new NetworkDownload(
                "ficha-grupos-excel", "ficha-grupos-%s.xlsx", Download.XLSX, networks, documents::groupWorkbook);
    }
}
