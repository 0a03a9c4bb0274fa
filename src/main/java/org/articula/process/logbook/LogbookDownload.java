package org.articula.process.logbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.articula.document.FileSummary;
import org.articula.logbook.LogbookEntry;
import org.articula.logbook.RecordedEntry;
import org.articula.process.file.Download;
import org.articula.process.logbook.LogbookSubjects.Described;
import org.articula.sheet.Workbook;
import org.springframework.stereotype.Component;

/** The logbook of a territory or network as a workbook ({@code C1.1.f}). */
@Component
class LogbookDownload implements Download {

    private static final List<String> HEADINGS =
            List.of("Fecha", "De qué se trata", "Paso", "Quién", "Qué pasó o qué se supo", "Archivos", "Anotado por");

    private final LogbookSubjects subjects;

    LogbookDownload(LogbookSubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "bitacora";
    }

    @Override
    public Content of(String subjectId) {
        Described about = subjects.byId(subjectId);
        List<List<?>> rows = subjects.entriesOf(about).stream()
                .<List<?>>map(LogbookDownload::row)
                .toList();
        return new Content(
                "bitacora-" + about.code() + ".xlsx", XLSX, Workbook.of("Bitácora " + about.code(), HEADINGS, rows));
    }

    private static List<?> row(RecordedEntry recorded) {
        LogbookEntry entry = recorded.entry();
        return Arrays.asList(
                entry.on(),
                entry.kind().spanish(),
                entry.step(),
                entry.who(),
                entry.text(),
                recorded.files().stream().map(FileSummary::fileName).collect(Collectors.joining("\n")),
                recorded.recordedBy());
    }
}
