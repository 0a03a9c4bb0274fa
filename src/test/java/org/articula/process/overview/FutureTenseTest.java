package org.articula.process.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FutureTenseTest {

    @ParameterizedTest
    @CsvSource({
        "Enviar las invitaciones, enviará las invitaciones",
        "Proponer otra vez la selección, propondrá otra vez la selección",
        "Hacer la lista, hará la lista",
        "Volver a la promoción, volverá a la promoción",
        "Abrir el paso, abrirá el paso",
        "Cerrar y enviar el acta, cerrará y enviará el acta",
    })
    void whatADiagramNamesIsSaidOfSomebodyWhoWillDoIt(String deed, String said) {
        assertThat(FutureTense.of(deed)).isEqualTo(said);
    }

    /** What is announced is the name of a step in a diagram: each begins with an infinitive this can read. */
    @Test
    void everyStepOfOursCanBeAnnounced() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            assertThat(models.map(file -> Bpmn.readModelFromFile(file.toFile()))
                            .flatMap(model -> model.getModelElementsByType(ServiceTask.class).stream())
                            .map(ServiceTask::getName))
                    .isNotEmpty()
                    .allMatch(name -> name.matches("[A-ZÁÉÍÓÚ]\\p{L}*[aei]r\\b.*"));
        }
    }
}
