package org.articula.process.portal;

import java.time.YearMonth;
import org.articula.network.Networks;
import org.articula.portal.AccountStatements;
import org.articula.portal.StaffNames;
import org.articula.process.file.Download;
import org.articula.process.form.Articulators;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The statements on paper, and what staff are called on members' pages. */
@Configuration(proxyBeanMethods = false)
class PortalSupport {

    @Bean
    StaffNames staffNames(Articulators articulators) {
        return articulators::nameOf;
    }

    @Bean
    Download accountStatementsDownload(AccountStatements statements, Networks networks) {
        return new Download() {

            @Override
            public String name() {
                return "estados-de-cuenta";
            }

            @Override
            public Content of(String networkId) {
                return new Content(
                        "estados-de-cuenta-%s.pdf"
                                .formatted(networks.byId(networkId).code()),
                        PDF,
                        statements.print(
                                networkId,
                                YearMonth.from(networks.todayIn(networkId)).minusMonths(1)));
            }
        };
    }
}
