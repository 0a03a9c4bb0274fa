package org.articula.process.support;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.meeting.HeldMeetings;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishDates;
import org.articula.support.ContactChannel;
import org.articula.support.RequestResult;
import org.articula.support.SupportApproach;
import org.articula.support.SupportMap;
import org.articula.support.SupportMaps;
import org.articula.support.SupportMatch;
import org.articula.support.SupportNeed;
import org.articula.support.SupportWish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * «Acercar a la red y las instituciones» ({@code F2.4.a}, {@code F2.4.b}): a row for each institution that can answer a need or was contacted
 * before.
 */
@Component
class ApproachInstitutionTask implements TaskForm<ApproachInstitutionTask.Shown, ApproachInstitutionForm> {

    /**
     * @param uncovered the needs that nobody answers; null when there are none
     * @param outcome what the last look came to; null before
     */
    record Shown(
            String networkName,
            String mapLink,
            @Nullable String uncovered,
            @Nullable String outcome,
            List<Option> meetings,
            List<Row> approaches,
            SupportWish next) {

        /**
         * @param versionId of the approach, 0 before there is one; see {@link MapSupportTask.Shown.Row}
         * @param about which needs it answers and why it was chosen
         */
        record Row(
                String institutionId,
                int versionId,
                String name,
                String about,
                @Nullable LocalDate contactedOn,
                @Nullable String representative,
                @Nullable ContactChannel channel,
                @Nullable LocalDate explainedOn,
                @Nullable String explainedMeetingId,
                @Nullable LocalDate visitedOn,
                @Nullable String attendees,
                @Nullable String visitMinutes,
                @Nullable String request,
                @Nullable LocalDate requestedOn,
                @Nullable BigDecimal amount,
                @Nullable String term,
                @Nullable RequestResult requestResult) {}
    }

    private final SupportMaps maps;
    private final Networks networks;
    private final HeldMeetings meetings;
    private final Download download;

    ApproachInstitutionTask(SupportMaps maps, Networks networks, HeldMeetings meetings, Download supportMapDownload) {
        this.maps = maps;
        this.networks = networks;
        this.meetings = meetings;
        this.download = supportMapDownload;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        SupportMap map = maps.of(networkId);
        return new Shown(
                networks.byId(networkId).name(),
                download.link(networkId),
                uncovered(map),
                map.outcome(),
                meetings(networkId, map),
                map.offered().entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue(), map))
                        .toList(),
                map.near() ? SupportWish.CLOSE : SupportWish.NOW);
    }

    /** Those held of late, and whichever was chosen before. */
    private List<Option> meetings(String networkId, SupportMap map) {
        Stream<Option> held = meetings.of(networkId).latestFirst().stream()
                .map(meeting -> new Option(
                        "Reunión %d, %s".formatted(meeting.number(), SpanishDates.longDate(meeting.heldOn())),
                        meeting.id()));
        Stream<Option> chosen = map.approaches().stream()
                .filter(one -> one.explainedMeetingId() != null)
                .map(one -> new Option(
                        "Reunión " + one.explainedMeetingNumber(), String.valueOf(one.explainedMeetingId())));
        return Stream.concat(held, chosen)
                .collect(
                        Collectors.toMap(Option::value, option -> option, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static @Nullable String uncovered(SupportMap map) {
        String lines = map.needs().stream()
                .filter(need -> map.matchesOf(need.id()).isEmpty())
                .map(need -> "%s: %s".formatted(need.area(), need.outcome()))
                .collect(Collectors.joining("\n\n"));
        return lines.isEmpty() ? null : lines;
    }

    private static Shown.Row row(String institutionId, String name, SupportMap map) {
        SupportApproach known = map.approachTo(institutionId).orElse(null);
        return known == null
                ? new Shown.Row(
                        institutionId,
                        0,
                        name,
                        about(institutionId, map),
                        null,
                        representative(institutionId, map),
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
                        null)
                : new Shown.Row(
                        institutionId,
                        known.version(),
                        name,
                        about(institutionId, map),
                        known.contactedOn(),
                        known.representative(),
                        known.channel(),
                        known.explainedOn(),
                        known.explainedMeetingId(),
                        known.visitedOn(),
                        known.attendees(),
                        known.visitMinutes(),
                        known.request(),
                        known.requestedOn(),
                        known.amount() == null ? null : known.amount().dollars(),
                        known.term(),
                        known.requestResult());
    }

    private static @Nullable String representative(String institutionId, SupportMap map) {
        return map.matches().stream()
                .filter(match -> match.institutionId().equals(institutionId))
                .map(SupportMatch::representative)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private static String about(String institutionId, SupportMap map) {
        Map<String, String> areas = map.needs().stream().collect(Collectors.toMap(SupportNeed::id, SupportNeed::area));
        return map.matches().stream()
                .filter(match -> match.institutionId().equals(institutionId))
                .map(match -> "%s: %s".formatted(areas.get(match.needId()), match.reason()))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public Facts complete(UserTask task, ApproachInstitutionForm form) {
        String networkId = task.get(NETWORK_ID);
        maps.approach(
                networkId, form.toApproaches(), form.next(), form.reason(), meetings.of(networkId), task.userId());
        return Facts.none();
    }
}
