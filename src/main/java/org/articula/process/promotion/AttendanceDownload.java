package org.articula.process.promotion;

import org.articula.network.Networks;
import org.articula.process.engine.Download;
import org.articula.promotion.PromotionDocuments;
import org.springframework.stereotype.Component;

/** Who came to the talks of a network ({@code F1.1.l}). */
@Component
class AttendanceDownload implements Download {

    private final PromotionDocuments documents;
    private final Networks networks;

    AttendanceDownload(PromotionDocuments documents, Networks networks) {
        this.documents = documents;
        this.networks = networks;
    }

    @Override
    public String name() {
        return "asistencia-charlas";
    }

    @Override
    public Content of(String networkId) {
        String code = networks.byId(networkId).code();
        return new Content("asistencia-charlas-%s.xlsx".formatted(code), XLSX, documents.attendanceWorkbook(networkId));
    }
}
