package org.articula.process.fund;

import java.util.function.Function;
import org.articula.fund.FundDocuments;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger, the statement of the month and the receipts of who left. */
@Configuration(proxyBeanMethods = false)
class FundDownloads {

    @Bean
    Download fundLedgerDownload(FundDocuments documents, Networks networks) {
        return new FundDownload(
                "fondo-libro",
                Download.XLSX,
                id -> "fondo-%s.xlsx".formatted(networks.byId(id).code()),
                documents::ledger);
    }

    @Bean
    Download fundStatementDownload(FundDocuments documents, Networks networks) {
        return new FundDownload(
                "fondo-estado",
                Download.PDF,
                id -> "fondo-%s.pdf".formatted(networks.byId(id).code()),
                id -> documents.statement(id, networks.todayIn(id)));
    }

    @Bean
    Download lastFundStatementDownload(FundDocuments documents, Networks networks) {
        return new FundDownload(
                "fondo-mes-anterior",
                Download.PDF,
                id -> "fondo-%s-mes-anterior.pdf".formatted(networks.byId(id).code()),
                id -> documents.statement(id, networks.todayIn(id).minusMonths(1)));
    }

    @Bean
    Download settlementReceiptDownload(FundDocuments documents, Members members, Networks networks) {
        return new FundDownload(
                "recibo-liquidacion",
                Download.PDF,
                id -> "recibo-%s.pdf"
                        .formatted(networks.byId(members.byId(id).networkId()).code()),
                documents::receipt);
    }

    private record FundDownload(
            String name, String contentType, Function<String, String> fileName, Function<String, byte[]> document)
            implements Download {

        @Override
        public Content of(String id) {
            return new Content(fileName.apply(id), contentType, document.apply(id));
        }
    }
}
