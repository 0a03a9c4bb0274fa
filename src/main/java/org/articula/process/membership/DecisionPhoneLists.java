package org.articula.process.membership;

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

    @Bean
    PhoneList requestPhoneList(DecisionNotices notices) {
        return new DecisionPhoneList(MembershipVariables.REQUEST_ID, NoticeKind.MEMBERSHIP_DECISION, notices);
    }

    @Bean
    PhoneList reviewPhoneList(DecisionNotices notices) {
        return new DecisionPhoneList(MembershipVariables.REVIEW_ID, NoticeKind.MEMBERSHIP_REVIEW, notices);
    }

    private record DecisionPhoneList(ProcessVariable<String> occasion, NoticeKind kind, DecisionNotices notices)
            implements PhoneList {

        @Override
        public PhoneSheet of(String occasionId) {
            DecisionNotices.Calls calls = notices.calls(kind, occasionId);
            return new PhoneSheet(calls.networkName(), calls.about(), null, calls.calls());
        }
    }
}
