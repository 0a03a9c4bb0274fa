package org.articula.process.position;

import org.articula.network.Networks;
import org.articula.position.Position;
import org.articula.position.PositionDocuments;
import org.articula.position.Positions;
import org.articula.process.file.Download;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The initial strategic plan on paper ({@code F2.1.i}), a draft as well as a version. */
@Configuration(proxyBeanMethods = false)
class PositionDownloads {

    @Bean
    Download positionDownload(Positions positions, Networks networks, PositionDocuments documents) {
        return new PositionDownload("posicion", positions, networks, documents);
    }

    private record PositionDownload(String name, Positions positions, Networks networks, PositionDocuments documents)
            implements Download {

        @Override
        public Content of(String positionId) {
            Position position = positions.sheet(positionId).position();
            String code = networks.byId(position.networkId()).code();
            String version = position.version() == null ? "borrador" : "v" + position.version();
            return new Content("posicion-%s-%s.pdf".formatted(code, version), PDF, documents.print(positionId));
        }
    }
}
