package org.articula.process.promotion;

import org.articula.network.Networks;
import org.articula.process.engine.Download;
import org.articula.promotion.PromotionDocuments;
import org.springframework.stereotype.Component;

/** The group identification sheets of a network, to print ({@code F1.i}). */
@Component
class GroupSheetDownload implements Download {

    private final PromotionDocuments documents;
    private final Networks networks;

    GroupSheetDownload(PromotionDocuments documents, Networks networks) {
        this.documents = documents;
        this.networks = networks;
    }

    @Override
    public String name() {
        return "ficha-grupos";
    }

    @Override
    public Content of(String networkId) {
        String code = networks.byId(networkId).code();
        return new Content("ficha-grupos-%s.pdf".formatted(code), PDF, documents.groupSheet(networkId));
    }
}
