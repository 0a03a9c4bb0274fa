package org.articula.process.logbook;

import java.util.List;
import java.util.Optional;
import org.articula.guide.Guide;
import org.articula.guide.GuideKind;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.process.logbook.LogbookSubjects.Described;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** Start form of «Anotar en la bitácora» ({@code C1.1.f}): sending it is all there is to do. */
@Component
class WriteLogbookStart implements StartForm<WriteLogbookStart.Shown, WriteLogbookForm>, NetworkStart {

    record Shown(List<Option> subjects, List<Option> kinds, List<Option> steps, String logbookAddress) {}

    private final Logbook logbook;
    private final LogbookSubjects subjects;
    private final LogbookDownload download;
    private final Guide guide;

    WriteLogbookStart(Logbook logbook, LogbookSubjects subjects, LogbookDownload download, Guide guide) {
        this.logbook = logbook;
        this.subjects = subjects;
        this.download = download;
        this.guide = guide;
    }

    @Override
    public Shown open(String userId) {
        List<Option> choices = subjects.open().stream()
                .map(described ->
                        new Option(described.name(), described.subject().id()))
                .toList();
        return new Shown(choices, KindOptions.of(LogbookKind.written()), steps(), download.link(""));
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return network.status() == NetworkStatus.ENDED
                ? Optional.empty()
                : Optional.of(new Chosen("subjectId", network.id()));
    }

    @Override
    public Start start(String userId, WriteLogbookForm form) {
        Described about = subjects.open().stream()
                .filter(described -> described.subject().id().equals(form.subjectId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "subjectId", "Este territorio o esta red no existe, o la red ya está cerrada."));
        if (!LogbookKind.written().contains(form.kind())) {
            throw new InvalidInputException("kind", "Elija de qué se trata.");
        }
        if (form.step() != null
                && steps().stream().noneMatch(step -> step.value().equals(form.step()))) {
            throw new InvalidInputException("step", "Elija un paso de la lista.");
        }
        logbook.write(about.subject(), form.toEntry(), userId, about.zone());
        return new Start(about.code(), Facts.none());
    }

    private List<Option> steps() {
        return guide.all().stream()
                .filter(item -> item.kind() == GuideKind.STEP)
                .map(item -> new Option(item.id() + " " + item.text(), item.id()))
                .toList();
    }
}
