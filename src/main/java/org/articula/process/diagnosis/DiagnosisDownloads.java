package org.articula.process.diagnosis;

import org.articula.diagnosis.Diagnoses;
import org.articula.diagnosis.DiagnosisDocuments;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.file.NetworkDownload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The format of the diagnosis, blank and filled in ({@code F2.2.a}, {@code F2.2.i}). */
@Configuration(proxyBeanMethods = false)
class DiagnosisDownloads {

    @Bean
    Download diagnosisGuideDownload(Networks networks, DiagnosisDocuments documents) {
        return new NetworkDownload(
                "guia-diagnostico", "guia-diagnostico-%s.pdf", Download.PDF, networks, documents::blank);
    }

    /** For articulators only: for all others there is no such document. */
    @Bean
    Download diagnosisDownload(Diagnoses diagnoses, DiagnosisDocuments documents, DiagnosisReading reading) {
        return new DiagnosisDownload(diagnoses, documents, reading);
    }

    private record DiagnosisDownload(Diagnoses diagnoses, DiagnosisDocuments documents, DiagnosisReading reading)
            implements Download {

        @Override
        public String name() {
            return "diagnostico";
        }

        @Override
        public Content of(String diagnosisId) {
            byte[] paper = documents.filled(diagnosisId, reading.current());
            String code = diagnoses.networkOf(diagnoses.byId(diagnosisId)).code();
            return new Content("diagnostico-%s.pdf".formatted(code), PDF, paper);
        }
    }
}
