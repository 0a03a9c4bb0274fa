package org.articula.process.workshop;

import java.util.function.Function;
import org.articula.process.file.Download;
import org.articula.territory.Territories;
import org.articula.workshop.WorkshopDocuments;
import org.articula.workshop.Workshops;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters of a workshop and the list of who was called and came. */
@Configuration(proxyBeanMethods = false)
class WorkshopDownloads {

    @Bean
    Download workshopLettersDownload(Workshops workshops, Territories territories, WorkshopDocuments documents) {
        return new WorkshopDownload(
                "invitaciones-taller",
                "invitaciones-taller-%s.pdf",
                Download.PDF,
                workshops,
                territories,
                documents::letters);
    }

    @Bean
    Download workshopParticipantsDownload(Workshops workshops, Territories territories, WorkshopDocuments documents) {
        return new WorkshopDownload(
                "participantes-taller",
                "participantes-taller-%s.xlsx",
                Download.XLSX,
                workshops,
                territories,
                documents::participants);
    }

    private record WorkshopDownload(
            String name,
            String fileName,
            String contentType,
            Workshops workshops,
            Territories territories,
            Function<String, byte[]> document)
            implements Download {

        @Override
        public Content of(String workshopId) {
            String code =
                    territories.byId(workshops.byId(workshopId).territoryId()).code();
            return new Content(fileName.formatted(code), contentType, document.apply(workshopId));
        }
    }
}
