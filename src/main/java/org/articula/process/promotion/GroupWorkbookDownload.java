package org.articula.process.promotion;

import org.articula.network.Networks;
import org.articula.process.engine.Download;
import org.articula.promotion.PromotionDocuments;
import org.springframework.stereotype.Component;

/** The groups of a network as a workbook ({@code F1.i}). */
@Component
class GroupWorkbookDownload implements Download {

    private final PromotionDocuments documents;
    private final Networks networks;

    GroupWorkbookDownload(PromotionDocuments documents, Networks networks) {
        this.documents = documents;
        this.networks = networks;
    }

    @Override
    public String name() {
        return "ficha-grupos-excel";
    }

    @Override
    public Content of(String networkId) {
        String code = networks.byId(networkId).code();
        return new Content("ficha-grupos-%s.xlsx".formatted(code), XLSX, documents.groupWorkbook(networkId));
    }
}
