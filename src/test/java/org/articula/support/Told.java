package org.articula.support;

import static org.articula.network.TestParties.TODAY;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.articula.shared.Money;

/** What María tells of an institution. */
final class Told {

    static final LocalDate EARLIER = TODAY.minusDays(10);

    private Told() {}

    static ToldApproach contacted(String institutionId, int version) {
        return new ToldApproach(
                institutionId,
                "Ana Cotacachi",
                EARLIER,
                ContactChannel.PHONE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                version);
    }

    /** Everything the guide asks. */
    static ToldApproach whole(String institutionId, String meetingId, int version) {
        return new ToldApproach(
                institutionId,
                "Ana Cotacachi",
                EARLIER,
                ContactChannel.VISIT,
                TODAY.minusDays(5),
                meetingId,
                TODAY,
                "Ocho integrantes",
                "Ofrecen un local los sábados",
                "Un local para la feria",
                TODAY,
                RequestResult.GRANTED,
                new Money(150_050),
                "12 meses",
                version);
    }

    /** A part of it otherwise. */
    static ToldApproach with(ToldApproach told, UnaryOperator<Parts> change) {
        return change.apply(new Parts(told)).told;
    }

    /** Changes one part at a time. */
    static final class Parts {

        private ToldApproach told;

        private Parts(ToldApproach told) {
            this.told = told;
        }

        Parts contact(LocalDate on, ContactChannel channel, String representative) {
            told = new ToldApproach(
                    told.institutionId(),
                    representative,
                    on,
                    channel,
                    told.explainedOn(),
                    told.explainedMeetingId(),
                    told.visitedOn(),
                    told.attendees(),
                    told.visitMinutes(),
                    told.request(),
                    told.requestedOn(),
                    told.requestResult(),
                    told.amount(),
                    told.term(),
                    told.version());
            return this;
        }

        Parts explained(LocalDate on, String meetingId) {
            told = new ToldApproach(
                    told.institutionId(),
                    told.representative(),
                    told.contactedOn(),
                    told.channel(),
                    on,
                    meetingId,
                    told.visitedOn(),
                    told.attendees(),
                    told.visitMinutes(),
                    told.request(),
                    told.requestedOn(),
                    told.requestResult(),
                    told.amount(),
                    told.term(),
                    told.version());
            return this;
        }

        Parts visit(LocalDate on, String attendees, String minutes) {
            told = new ToldApproach(
                    told.institutionId(),
                    told.representative(),
                    told.contactedOn(),
                    told.channel(),
                    told.explainedOn(),
                    told.explainedMeetingId(),
                    on,
                    attendees,
                    minutes,
                    told.request(),
                    told.requestedOn(),
                    told.requestResult(),
                    told.amount(),
                    told.term(),
                    told.version());
            return this;
        }

        Parts request(String request, LocalDate on, RequestResult result, Money amount, String term) {
            told = new ToldApproach(
                    told.institutionId(),
                    told.representative(),
                    told.contactedOn(),
                    told.channel(),
                    told.explainedOn(),
                    told.explainedMeetingId(),
                    told.visitedOn(),
                    told.attendees(),
                    told.visitMinutes(),
                    request,
                    on,
                    result,
                    amount,
                    term,
                    told.version());
            return this;
        }
    }
}
