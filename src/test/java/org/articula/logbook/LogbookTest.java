package org.articula.logbook;

import static org.articula.network.TestParties.GUAYAQUIL;
import static org.articula.network.TestParties.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.document.FileSummary;
import org.articula.document.StoredFiles;
import org.articula.network.Networks;
import org.articula.network.TestParties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class LogbookTest {

    private static final Subject OTAVALO = Subject.territory("otavalo");

    @Autowired
    private Logbook logbook;

    @Autowired
    private Networks networks;

    @Autowired
    private StoredFiles files;

    @Test
    void keepsWhatWasDoneByDay() {
        LogbookEntry workshop = entry(TODAY, LogbookKind.WORKSHOP, "Gremios", "Hay tres cadenas.");
        LogbookEntry study = entry(LocalDate.of(2024, 5, 1), LogbookKind.STUDY, "Municipio", "Hay lana.");

        logbook.record(OTAVALO, List.of(workshop, study), "maria", GUAYAQUIL);
        logbook.record(Subject.territory("cayambe"), List.of(workshop), "maria", GUAYAQUIL);

        assertThat(logbook.of("otavalo")).extracting(RecordedEntry::entry).containsExactly(study, workshop);
        assertThat(logbook.of("otavalo")).allSatisfy(recorded -> {
            assertThat(recorded.recordedBy()).isEqualTo("maria");
            assertThat(recorded.recordedAt()).isEqualTo(TestParties.NOW);
        });
    }

    @Test
    void refusesNothingTomorrowAndBlanks() {
        LogbookEntry tomorrow = entry(TODAY.plusDays(1), LogbookKind.WORKSHOP, " ", "x".repeat(2001));

        assertThat(Refusals.of(() -> logbook.record(OTAVALO, List.of(), "maria", GUAYAQUIL)))
                .containsOnlyKeys("entries");
        assertThat(Refusals.of(() -> logbook.record(OTAVALO, List.of(tomorrow), "maria", GUAYAQUIL)))
                .containsOnlyKeys("entries[0].on", "entries[0].who", "entries[0].text")
                .containsEntry("entries[0].on", "La fecha no puede ser posterior a hoy, 01/12/2026.");
        assertThat(Refusals.of(() -> logbook.write(OTAVALO, tomorrow, "maria", GUAYAQUIL)))
                .containsOnlyKeys("on", "who", "text");
        assertThat(logbook.of("otavalo")).isEmpty();
    }

    @Test
    void keepsTheFilesOfWhoWritesAndNoOthers() {
        String photo = files.storeUpload("taller.csv", "nombre\nAna".getBytes(StandardCharsets.UTF_8), "maria", "form");
        LogbookEntry talk =
                new LogbookEntry(TODAY, LogbookKind.TALK, "F1.1", "Gremios", "Vinieron doce.", List.of(photo));

        assertThat(Refusals.of(() -> logbook.write(OTAVALO, talk, "pedro", GUAYAQUIL)))
                .containsOnlyKeys("fileIds");
        logbook.write(OTAVALO, talk, "maria", GUAYAQUIL);

        assertThat(logbook.of("otavalo")).singleElement().satisfies(recorded -> {
            assertThat(recorded.entry()).isEqualTo(talk);
            assertThat(recorded.files()).extracting(FileSummary::fileName).containsExactly("taller.csv");
        });
    }

    @Test
    void aNoteIsDatedWhereTheNetworkIs() {
        String networkId = networks.register(TestParties.jahuaPamba("JAHUA")).id();

        logbook.note(networkId, LogbookKind.STEP_CHANGE, "F1.2", "Se pospone: hay cosecha.", "maria");

        assertThat(logbook.of(networkId))
                .extracting(RecordedEntry::entry)
                .containsExactly(new LogbookEntry(
                        TODAY, LogbookKind.STEP_CHANGE, "F1.2", "maria", "Se pospone: hay cosecha.", List.of()));
        assertThat(Refusals.of(() -> logbook.note(networkId, LogbookKind.OTHER, null, " ", "maria")))
                .containsOnlyKeys("text");
    }

    private static LogbookEntry entry(LocalDate on, LogbookKind kind, String who, String text) {
        return new LogbookEntry(on, kind, null, who, text, List.of());
    }
}
