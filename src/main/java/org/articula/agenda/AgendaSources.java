package org.articula.agenda;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What earlier meetings hand on to the next agenda. */
@Configuration(proxyBeanMethods = false)
class AgendaSources {

    @Bean
    @Order(100)
    AgendaSource dueAgreements(Agreements agreements) {
        return occasion -> AgendaPolicy.dueAgreements(occasion, agreements.openOf(occasion.networkId()));
    }

    @Bean
    @Order(200)
    AgendaSource unresolvedPoints() {
        return AgendaPolicy::unresolvedPoints;
    }

    @Bean
    @Order(220)
    AgendaSource topicsOfMembers(MemberTopics topics) {
        return occasion -> AgendaPolicy.topicsOfMembers(occasion, topics.openOf(occasion.networkId()));
    }

    @Bean
    @Order(250)
    AgendaSource firstMeeting() {
        return AgendaPolicy::firstMeeting;
    }

    @Bean
    @Order(300)
    AgendaSource presentationsOfBusinesses(Presenters presenters) {
        return occasion -> AgendaPolicy.presentations(occasion, presenters.of(occasion.networkId()));
    }
}
