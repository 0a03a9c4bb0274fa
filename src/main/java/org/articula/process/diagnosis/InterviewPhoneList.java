package org.articula.process.diagnosis;

import java.util.Optional;
import org.articula.diagnosis.InterviewNotices;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.phone.PhoneList;
import org.articula.process.phone.PhoneSheet;
import org.springframework.stereotype.Component;

/** Members whom no mail told of their interview ({@code F2.2.a}). */
@Component
class InterviewPhoneList implements PhoneList {

    private final InterviewNotices notices;

    InterviewPhoneList(InterviewNotices notices) {
        this.notices = notices;
    }

    @Override
    public ProcessVariable<String> occasion() {
        return DiagnosisVariables.ROUND_ID;
    }

    @Override
    public Optional<Pending> pending(String roundId) {
        return notices.calls(roundId)
                .map(calls -> new Pending(calls.network().id(), calls.network().code(), calls.until()));
    }

    @Override
    public PhoneSheet of(String roundId) {
        return notices.calls(roundId)
                .map(calls -> new PhoneSheet(
                        calls.network().name(), "las entrevistas de sus diagnósticos", null, calls.calls()))
                .orElseThrow();
    }
}
