package org.articula.process.activity;

import java.util.function.Function;
import org.articula.activity.ActivityDocuments;
import org.articula.leader.LeaderDocuments;
import org.articula.process.file.Download;
import org.articula.trade.TradeDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Activities, presentations, joint trades and leaders on paper. */
@Configuration(proxyBeanMethods = false)
class ActivityDownloads {

    @Bean
    Download activityDownload(ActivityDocuments documents) {
        return new Sheet("actividad", documents::activity);
    }

    @Bean
    Download presentationDownload(ActivityDocuments documents) {
        return new Sheet("presentacion", documents::presentation);
    }

    @Bean
    Download tradeDownload(TradeDocuments documents) {
        return new Sheet("compra-venta", documents::print);
    }

    @Bean
    Download leaderDownload(LeaderDocuments documents) {
        return new Sheet("lider", documents::print);
    }

    private record Sheet(String name, Function<String, byte[]> document) implements Download {

        @Override
        public Content of(String subjectId) {
            return new Content(name + ".pdf", PDF, document.apply(subjectId));
        }
    }
}
