package org.articula.process.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.mail.MailTemplates;
import org.articula.mail.Rendered;
import org.articula.notification.Composition;
import org.articula.notification.Mail;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.articula.notification.Obsolete;
import org.articula.process.board.BoardRow.Why;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the daily mail to the supervising unit, short enough for a telephone: which networks need it and why, the worst first. */
@Component
class DigestMails implements NoticeComposer {

    /** Networks told of each trouble; the others are counted, and stand on the board. */
    private static final int MOST = 8;

    private final DailyDigest digest;
    private final MailTemplates templates;
    private final String baseUrl;

    DigestMails(
            DailyDigest digest,
            MailTemplates templates,
            @Value("${articula.base-url:http://localhost:8080}") String baseUrl) {
        this.digest = digest;
        this.templates = templates;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** Networks with the same worst trouble. @param more how many are not listed */
    record Group(String title, List<Line> networks, int more) {}

    /** @param reasons those worth a mail */
    record Line(String name, String articulator, String link, List<String> reasons) {}

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.DAILY_DIGEST);
    }

    @Override
    public Letter letter(Batch batch) {
        if (!DailyDigest.dayOf(batch.occasionId()).equals(digest.today())) {
            return notice -> new Obsolete("El día de este resumen ya pasó.");
        }
        List<BoardRow> troubled = digest.troubled();
        return troubled.isEmpty()
                ? notice -> new Obsolete("Lo que había que informar se resolvió antes de enviarlo.")
                : notice -> mail(notice, troubled);
    }

    private Composition mail(Notice notice, List<BoardRow> troubled) {
        List<Group> groups = groups(troubled);
        String need = troubled.size() == 1 ? "1 red necesita atención" : troubled.size() + " redes necesitan atención";
        Rendered body = templates.render(
                "daily-digest",
                Map.of(
                        "networkName",
                        "Tablero de las redes",
                        "toUnit",
                        true,
                        "readerName",
                        notice.recipientName(),
                        "opening",
                        "Hoy, %s, %s.".formatted(SpanishDates.longDate(digest.today()), need),
                        "groups",
                        groups,
                        "boardLink",
                        baseUrl + "/tablero.html"));
        String subject =
                need + ": "
                        + Wording.list(troubled.stream()
                                .collect(Collectors.groupingBy(BoardRow::trouble, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(count ->
                                        count.getValue() + " " + count.getKey().counted(count.getValue()))
                                .toList());
        return new Mail(subject, body.html(), body.text(), List.of(), null);
    }

    private List<Group> groups(List<BoardRow> troubled) {
        Map<Trouble, List<BoardRow>> byTrouble = new LinkedHashMap<>();
        troubled.forEach(row -> byTrouble
                .computeIfAbsent(row.trouble(), none -> new ArrayList<>())
                .add(row));
        return byTrouble.entrySet().stream()
                .map(group -> new Group(
                        "%s (%d)"
                                .formatted(
                                        group.getKey().spanish(),
                                        group.getValue().size()),
                        group.getValue().stream().limit(MOST).map(this::line).toList(),
                        Math.max(0, group.getValue().size() - MOST)))
                .toList();
    }

    private Line line(BoardRow row) {
        return new Line(
                "%s (%s)".formatted(row.networkName(), row.networkCode()),
                row.articulator(),
                baseUrl + "/red.html?red=" + row.networkCode(),
                row.reasons().stream()
                        .filter(reason -> reason.trouble().reported())
                        .map(Why::text)
                        .toList());
    }
}
