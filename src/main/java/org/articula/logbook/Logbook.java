package org.articula.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.document.FileSummary;
import org.articula.document.StoredFiles;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the logbook of every territory and network ({@code C1.1.f}). Nothing in it is ever changed. */
@Service
@Transactional
public class Logbook {

    /** Characters an entry can have. */
    public static final int LONGEST_TEXT = 2000;

    /** Characters that say who an entry comes from. */
    public static final int LONGEST_WHO = 200;

    private final LogbookTable table;
    private final Networks networks;
    private final StoredFiles files;
    private final ObjectProvider<LogbookSource> sources;
    private final Clock clock;

    Logbook(
            LogbookTable table,
            Networks networks,
            StoredFiles files,
            ObjectProvider<LogbookSource> sources,
            Clock clock) {
        this.table = table;
        this.networks = networks;
        this.files = files;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Adds what people did or learnt.
     *
     * @param by user id of who records them; their files must be this person's uploads
     * @param zone where the territory or network is: nothing can be dated after its today
     * @throws InvalidInputException with paths {@code entries} or {@code entries[i].on}, {@code .who}, {@code .text},
     *     {@code .fileIds}
     */
    public void record(Subject subject, List<LogbookEntry> entries, String by, ZoneId zone) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(entries.isEmpty(), "entries", "Anote al menos una fuente o un taller.");
        for (int i = 0; i < entries.size(); i++) {
            check(errors.row("entries", i), entries.get(i), by, zone);
        }
        keep(subject, entries, by, errors);
    }

    /**
     * Adds one entry that has a form of its own; see {@link #record}.
     *
     * @throws InvalidInputException with paths {@code on}, {@code who}, {@code text} or {@code fileIds}
     */
    public void write(Subject subject, LogbookEntry entry, String by, ZoneId zone) {
        FieldErrors errors = new FieldErrors();
        check(errors, entry, by, zone);
        keep(subject, List.of(entry), by, errors);
    }

    /**
     * Adds the product's own note of something that has just happened in a network, dated today where the network is.
     *
     * @param step id of the step of the guide it belongs to ({@code F1.1}); null when it belongs to none
     * @param text at most {@link #LONGEST_TEXT} characters; see to that before
     * @param by user id of whoever caused it
     * @throws NoSuchElementException if there is no such network
     */
    public void note(String networkId, LogbookKind kind, @Nullable String step, String text, String by) {
        note(Subject.network(networkId), networks.todayIn(networkId), kind, step, text, by);
    }

    /**
     * Adds the product's own note of a decision taken in a territory, dated today where it is.
     *
     * @param text at most {@link #LONGEST_TEXT} characters; see to that before
     * @param by user id of whoever caused it
     */
    public void noteDecision(String territoryId, ZoneId zone, String text, String by) {
        note(Subject.territory(territoryId), today(zone), LogbookKind.DECISION, null, text, by);
    }

    private void note(
            Subject subject, LocalDate today, LogbookKind kind, @Nullable String step, String text, String by) {
        LogbookEntry entry = new LogbookEntry(today, kind, step, by, text, List.of());
        FieldErrors errors = new FieldErrors();
        LogbookPolicy.check(errors, entry, today);
        keep(subject, List.of(entry), by, errors);
    }

    /** What was written in the logbook of a territory or network, the oldest day first. */
    @Transactional(readOnly = true)
    public List<RecordedEntry> of(String subjectId) {
        return withFiles(table.of(subjectId));
    }

    /** The logbook of a network with what other rooms keep of it, its meetings above all; the oldest day first. */
    @Transactional(readOnly = true)
    public List<RecordedEntry> ofNetwork(Network network) {
        return Stream.concat(
                        withFiles(table.of(network.id())).stream(),
                        sources.orderedStream().flatMap(source -> source.entriesOf(network).stream()))
                .sorted(Comparator.comparing(
                                (RecordedEntry recorded) -> recorded.entry().on())
                        .thenComparing(RecordedEntry::recordedAt))
                .toList();
    }

    private List<RecordedEntry> withFiles(List<RecordedEntry> entries) {
        Map<String, FileSummary> summaries =
                files
                        .summaries(entries.stream()
                                .flatMap(recorded -> recorded.entry().fileIds().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FileSummary::id, Function.identity()));
        return entries.stream()
                .map(recorded -> new RecordedEntry(
                        recorded.id(),
                        recorded.entry(),
                        recorded.recordedBy(),
                        recorded.recordedAt(),
                        recorded.entry().fileIds().stream()
                                .map(summaries::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private void keep(Subject subject, List<LogbookEntry> entries, String by, FieldErrors errors) {
        errors.throwIfAny();
        table.insert(subject, entries, by, clock.instant());
    }

    private void check(FieldErrors errors, LogbookEntry entry, String by, ZoneId zone) {
        LogbookPolicy.check(errors, entry, today(zone));
        long own = files.summaries(entry.fileIds()).stream()
                .filter(file -> file.storedBy().equals(by))
                .count();
        errors.addIf(own != entry.fileIds().stream().distinct().count(), "fileIds", "Suba de nuevo los archivos.");
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
