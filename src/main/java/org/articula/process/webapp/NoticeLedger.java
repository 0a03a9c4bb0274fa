package org.articula.process.webapp;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.invitation.Convocation;
import org.articula.invitation.PhoneNotice;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.minutes.MinutesCalls;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.Channel;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.Notices;
import org.articula.notification.PhoneCall;
import org.articula.phone.PhoneNumber;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The delivery ledger of one meeting in words, for the tab «Avisos». */
@Component
class NoticeLedger {

    private final Notices notices;
    private final Convocation convocation;
    private final MinutesCalls minutes;
    private final Meetings meetings;
    private final Networks networks;

    NoticeLedger(Notices notices, Convocation convocation, MinutesCalls minutes, Meetings meetings, Networks networks) {
        this.minutes = minutes;
        this.notices = notices;
        this.convocation = convocation;
        this.meetings = meetings;
        this.networks = networks;
    }

    /** @param meeting null for a process that is not about a meeting */
    record Ledger(@Nullable MeetingRow meeting, List<NoticeRow> notices) {}

    record MeetingRow(String networkName, int number, String whenText, String place) {}

    private record ToTell(String text, @Nullable String waLink) {}

    /** @param canTick whether somebody still has to call; only then there is a text for it */
    record NoticeRow(
            String id,
            String name,
            String kindText,
            String channel,
            @Nullable String address,
            @Nullable String telLink,
            String status,
            String statusText,
            String at,
            @Nullable String detail,
            boolean canTick,
            @Nullable String phoneText,
            @Nullable String waLink) {}

    /** @param meetingId null for a process that is not about a meeting */
    Ledger ofMeeting(@Nullable String meetingId) {
        if (meetingId == null) {
            return new Ledger(null, List.of());
        }
        Meeting meeting = meetings.byId(meetingId);
        Network network = networks.byId(meeting.networkId());
        List<Notice> ledger = notices.ledger(meetingId);
        Map<String, ToTell> texts = texts(meeting, ledger);
        return new Ledger(
                new MeetingRow(
                        network.name(),
                        meeting.number(),
                        SpanishDates.dateTime(meeting.startsAt(), network.zone()),
                        meeting.place()),
                ledger.stream()
                        .map(notice -> row(notice, texts.get(notice.id()), network))
                        .toList());
    }

    /** By the id of their notice: of a meeting that is over its minutes are told. */
    private Map<String, ToTell> texts(Meeting meeting, List<Notice> ledger) {
        if (!meeting.status().isOpen()) {
            return minutes.of(meeting.id()).stream()
                    .collect(Collectors.toMap(PhoneCall::noticeId, call -> new ToTell(call.text(), call.waLink())));
        }
        Map<String, ToTell> byMember = convocation.phoneNotices(meeting.id()).stream()
                .collect(Collectors.toMap(PhoneNotice::memberId, text -> new ToTell(text.text(), text.waLink())));
        return ledger.stream()
                .filter(notice -> byMember.containsKey(notice.memberId()))
                .collect(Collectors.toMap(Notice::id, notice -> requireNonNull(byMember.get(notice.memberId()))));
    }

    private static NoticeRow row(Notice notice, @Nullable ToTell text, Network network) {
        String number = notice.channel() == Channel.PHONE ? notice.address() : null;
        ToTell toTell = notice.awaitsCall() ? text : null;
        Instant at = notice.settledAt() == null ? notice.plannedAt() : notice.settledAt();
        return new NoticeRow(
                notice.id(),
                notice.recipientName(),
                kindText(notice.kind()),
                notice.channel().name(),
                number == null ? notice.address() : PhoneNumber.readable(number),
                number == null ? null : PhoneNumber.link(number),
                notice.status().name(),
                statusText(notice),
                SpanishDates.dateTime(at, network.zone()),
                notice.detail(),
                notice.awaitsCall(),
                toTell == null ? null : toTell.text(),
                toTell == null ? null : toTell.waLink());
    }

    private static String kindText(NoticeKind kind) {
        return switch (kind) {
            case INVITATION -> "Invitación";
            case REMINDER -> "Recordatorio";
            case MEETING_MOVED -> "Cambio de fecha o lugar";
            case MEETING_CANCELLED -> "Cancelación";
            case MEETING_WITHDRAWN -> "Salida de la red";
            case MINUTES -> "Acta";
            case TALK_INVITATION -> "Invitación a una charla";
            case TALK_MOVED -> "Cambio de una charla";
            case TALK_CANCELLED -> "Cancelación de una charla";
            case MEMBERSHIP_DECISION -> "Decisión sobre una solicitud";
            case MEMBERSHIP_REVIEW -> "Decisión sobre la participación";
            case INTERVIEW_FIXED -> "Fecha de la entrevista";
            case INTERVIEW_MOVED -> "Cambio de la entrevista";
            case INTERVIEW_REMINDER -> "Recordatorio de la entrevista";
            case INTERVIEW_CANCELLED -> "Entrevista que ya no se hará";
            case PAYMENT_RECEIPT -> "Recibo de un pago";
            case ACCOUNT_STATEMENT -> "Estado de cuenta";
            case EXPENSE_CONFIRMATION -> "Gasto por confirmar";
            case DAILY_DIGEST -> "Resumen del día";
        };
    }

    private static String statusText(Notice notice) {
        return switch (notice.status()) {
            case PLANNED -> notice.channel() == Channel.PHONE ? "Por avisar por teléfono" : "Por enviar";
            case SENDING -> "Enviándose";
            case SENT -> "Enviado";
            case FAILED -> "No se pudo entregar";
            case CANCELLED -> "Ya no hacía falta";
            case PHONED -> "Avisado por teléfono";
        };
    }
}
