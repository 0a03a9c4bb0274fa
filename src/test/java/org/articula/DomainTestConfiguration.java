package org.articula;

import org.articula.network.TestParties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Every module, those to come too, but for the process engine, what serves pages, and the product's own clock. */
@ComponentScan(
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "org\\.articula\\.[A-Z].*",
                            "org\\.articula\\.(process|availability|limit|home|guide|refusal|shared)\\..*"
                        }))
class DomainTestConfiguration {

    @Bean
    TestClock clock() {
        return new TestClock(TestParties.NOW);
    }
}
