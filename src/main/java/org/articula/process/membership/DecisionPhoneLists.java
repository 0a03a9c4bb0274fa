package org.articula.process.membership;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.articula.member.DecisionNotices;
import org.articula.notification.NoticeKind;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.phone.PhoneList;
import org.articula.process.phone.PhoneSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People without e-mail whom the network decided something about. */
@Configuration(proxyBeanMethods = false)
class DecisionPhoneLists {

    private static final Duration WORTH_TELLING = Duration.ofDays(30);

    @Bean
    PhoneList requestPhoneList(DecisionNotices notices, Clock clock) {
        return new DecisionPhoneList(MembershipVariables.REQUEST_ID, NoticeKind.MEMBERSHIP_DECISION, notices, clock);
    }

    @Bean
    PhoneList reviewPhoneList(DecisionNotices notices, Clock clock) {
        return new DecisionPhoneList(MembershipVariables.REVIEW_ID, NoticeKind.MEMBERSHIP_REVIEW, notices, clock);
    }

    private record DecisionPhoneList(
            ProcessVariable<String> occasion, NoticeKind kind, DecisionNotices notices, Clock clock)
            implements PhoneList {

        @Override
        public Optional<Pending> pending(String occasionId) {
            return notices.networkToCallFor(kind, occasionId)
                    .map(network -> new Pending(
                            network.id(), network.code(), clock.instant().plus(WORTH_TELLING)));
        }

        @Override
        public PhoneSheet of(String occasionId) {
            DecisionNotices.Calls calls = notices.calls(kind, occasionId);
            return new PhoneSheet(calls.networkName(), calls.about(), null, calls.calls());
        }
    }
}
