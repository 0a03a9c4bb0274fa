package org.articula.process.webapp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.invitation.Convocation;
import org.articula.invitation.PhoneNotice;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.Channel;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.Notices;
import org.articula.phone.PhoneNumber;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The delivery ledger of one meeting in words, for the tab «Avisos». */
@Component
class NoticeLedger {

    private final Notices notices;
    private final Convocation convocation;
    private final Meetings meetings;
    private final Networks networks;

    NoticeLedger(Notices notices, Convocation convocation, Meetings meetings, Networks networks) {
        this.notices = notices;
        this.convocation = convocation;
        this.meetings = meetings;
        this.networks = networks;
    }

    /** @param meetingId null for a process that is not about a meeting */
    Map<String, @Nullable Object> ofMeeting(@Nullable String meetingId) {
        Map<String, @Nullable Object> answer = new HashMap<>();
        if (meetingId == null) {
            answer.put("meeting", null);
            answer.put("notices", List.of());
            return answer;
        }
        Meeting meeting = meetings.byId(meetingId);
        Network network = networks.byId(meeting.networkId());
        Map<String, PhoneNotice> texts = meeting.status().isOpen()
                ? convocation.phoneNotices(meetingId).stream()
                        .collect(Collectors.toMap(PhoneNotice::memberId, Function.identity()))
                : Map.of();
        answer.put(
                "meeting",
                Map.of(
                        "networkName", network.name(),
                        "number", meeting.number(),
                        "whenText", SpanishDates.dateTime(meeting.startsAt(), network.zone()),
                        "place", meeting.place()));
        answer.put(
                "notices",
                notices.ledger(meetingId).stream()
                        .map(notice -> row(notice, texts.get(notice.memberId()), network))
                        .toList());
        return answer;
    }

    private static Map<String, @Nullable Object> row(Notice notice, @Nullable PhoneNotice text, Network network) {
        boolean canTick = notice.awaitsCall();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", notice.id());
        row.put("name", notice.recipientName());
        row.put("kindText", kindText(notice.kind()));
        row.put("channel", notice.channel().name());
        boolean phone = notice.channel() == Channel.PHONE && notice.address() != null;
        row.put("address", phone ? PhoneNumber.readable(notice.address()) : notice.address());
        row.put("telLink", phone ? PhoneNumber.link(notice.address()) : null);
        row.put("status", notice.status().name());
        row.put("statusText", statusText(notice));
        row.put(
                "at",
                SpanishDates.dateTime(
                        notice.settledAt() == null ? notice.plannedAt() : notice.settledAt(), network.zone()));
        row.put("detail", notice.detail());
        row.put("canTick", canTick);
        row.put("phoneText", canTick && text != null ? text.text() : null);
        row.put("waLink", canTick && text != null ? text.waLink() : null);
        return row;
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
