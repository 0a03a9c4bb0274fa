package org.articula.process.selection;

import static org.articula.process.selection.SelectionRun.SELECT;
import static org.articula.process.selection.SelectionRun.asProposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.document.PrintedPdf;
import org.articula.document.StoredFiles;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.process.form.UserTask;
import org.articula.process.selection.SignCommitmentsTask.Shown.Letter;
import org.articula.selection.CommittedPerson;
import org.articula.selection.SelectionFacts;
import org.articula.selection.Selections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Firmar las cartas compromiso» (RI.1). */
@ProcessTest
class SignCommitmentsTaskTest {

    @Autowired
    SelectionRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    Selections selections;

    @Autowired
    SignCommitmentsTask letters;

    @Autowired
    StoredFiles files;

    @Autowired
    Download commitmentLetter;

    @Test
    void everybodyAdmittedSignsALetterOrBecomesPending() {
        Network network = run.assessed(4);
        run.start(network, "selectMembers");
        scenario.complete(network, SELECT, asProposed(scenario.open(network, SELECT)));
        UserTask task = new UserTask("task", network.code(), "maria", Map.of("networkId", network.id())::get);
        List<Letter> rows = letters.open(task).letters();
        assertThat(rows).extracting(Letter::name).containsExactly("Persona A", "Persona B", "Persona C");
        String scan =
                files.storeUpload("carta.csv", "Nombre\nPersona A\n".getBytes(StandardCharsets.UTF_8), "maria", "form");

        assertThat(refused(task, List.of(signed(rows.get(0), List.of("ajeno")))))
                .containsExactly(entry("letters[0].scan", "Suba de nuevo la carta."));
        letters.complete(
                task,
                new SignCommitmentsForm(List.of(
                        signed(rows.get(0), List.of(scan)), signed(rows.get(1), List.of()), declined(rows.get(2)))));

        assertThat(selections.committed(network.id()))
                .extracting(signed -> signed.person().name(), CommittedPerson::fileId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Persona A", scan),
                        org.assertj.core.groups.Tuple.tuple("Persona B", null));
        assertThat(selections.facts(network.id())).isEqualTo(new SelectionFacts(4, 4, false, 2, 2, 5, true));
        String first = rows.get(0).producerId();
        assertThat(PrintedPdf.text(commitmentLetter.of(first).bytes())).contains("Yo, Persona A", "Otavalo");
    }

    @Test
    void aScannedLetterIsFoundAgainAndStaysWhenTheAnswersAreSentAnew() {
        Network network = run.assessed(2);
        run.start(network, "selectMembers");
        scenario.complete(network, SELECT, asProposed(scenario.open(network, SELECT)));
        UserTask task = new UserTask("task", network.code(), "maria", Map.of("networkId", network.id())::get);
        List<Letter> rows = letters.open(task).letters();
        assertThat(rows).extracting(Letter::scanLink).containsOnlyNulls();
        String scan =
                files.storeUpload("carta.csv", "Nombre\nPersona A\n".getBytes(StandardCharsets.UTF_8), "maria", "form");
        letters.complete(
                task, new SignCommitmentsForm(List.of(signed(rows.get(0), List.of(scan)), declined(rows.get(1)))));

        letters.complete(
                task, new SignCommitmentsForm(List.of(signed(rows.get(0), List.of()), signed(rows.get(1), List.of()))));

        assertThat(letters.open(task).letters())
                .extracting(Letter::scanLink)
                .containsExactly("/camunda/api/tasklist/plugin/articula/default/file/" + scan, null);
    }

    private static SignCommitmentsForm.Letter signed(Letter row, List<String> scan) {
        return new SignCommitmentsForm.Letter(
                row.producerId(), SignCommitmentsForm.Answer.SIGNED, LocalDate.of(2026, 11, 30), scan, null);
    }

    private static SignCommitmentsForm.Letter declined(Letter row) {
        return new SignCommitmentsForm.Letter(row.producerId(), SignCommitmentsForm.Answer.DECLINED, null, null, null);
    }

    private Map<String, String> refused(UserTask task, List<SignCommitmentsForm.Letter> rows) {
        return Refusals.of(() -> letters.complete(task, new SignCommitmentsForm(rows)));
    }
}
