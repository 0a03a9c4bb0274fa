package org.articula.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

class GuidePagesTest {

    private final Guide guide = new Guide();
    private final ExtendedModelMap model = new ExtendedModelMap();

    @Test
    void showsEveryItemOfTheGuideOnceUnderItsPart() {
        assertThat(parts().values().stream().mapToInt(List::size).sum())
                .isEqualTo(guide.all().size());
        assertThat(parts().keySet()).contains("Segunda fase: base de confianza", "Reglamento interno de referencia");
    }

    @Test
    void saysInTheDiagramsWordsWhereAnItemIsDone() {
        Map<String, Set<String>> quorum = entry("RI.5").places();

        assertThat(quorum.get("Paso automático")).contains("Realizar la reunión → Verificar el cuórum");
        assertThat(quorum.get("Tarea")).contains("Realizar la reunión → Fijar nueva fecha");
        assertThat(quorum.get("El sistema")).singleElement(STRING).startsWith("Verifica si la reunión es válida");
    }

    @Test
    void aFigureOfTheRulesIsAFigureAndNotARuleThatIsEnforced() {
        Map<String, Set<String>> duration = entry("RI.3").places();

        assertThat(duration.get("Cifra del reglamento")).containsExactly("Duración de la reunión (minutos)");
        assertThat(duration.get("Tarea"))
                .containsExactly("Realizar la reunión → Preparar la agenda", "Realizar la reunión → Registrar el acta");
        assertThat(duration.get("El sistema"))
                .containsExactly(
                        "Anota a qué hora empezó y terminó la reunión, y no deja registrar nada antes de la hora sin que se"
                                + " confirme que empezaron antes.",
                        "Avisa cuando los puntos de la agenda suman más minutos que la reunión.");
        assertThat(duration).doesNotContainKey("Documento");
        assertThat(entry("RI.7").places().get("El sistema"))
                .containsExactly("Propone como moderador a quien le toca el turno.");
        assertThat(entry("RI.12").places()).doesNotContainKey("El sistema");
    }

    @Test
    void aDocumentHasItsOwnName() {
        assertThat(entry("RI.1").places().get("Documento")).containsExactly("Carta compromiso (PDF)");
        assertThat(entry("RI.1").places().get("Tarea"))
                .containsExactly(
                        "Ingreso o retiro de un integrante → Recoger la firma de la carta compromiso",
                        "Firmas de las cartas compromiso → Recoger las firmas",
                        "Promoción y selección → Firmar las cartas compromiso");
        assertThat(entry("RI.1").places().get("Paso automático"))
                .containsExactly(
                        "Recoger las cartas compromiso → Pedir las cartas compromiso",
                        "Promoción y selección → Inscribir a los integrantes",
                        "Registrar una red → Pedir las cartas compromiso");
        assertThat(entry("F1.i").places())
                .containsEntry("Documento", Set.of("Ficha de identificación de grupos (PDF)"))
                .containsEntry("Tarea", Set.of("Vender la idea → Identificar grupos semilla y líderes"))
                .containsEntry(
                        "El sistema",
                        Set.of("Revisa que la ficha de cada grupo esté completa y que sus cifras cuadren."));
        assertThat(entry("RI.10").places().get("Documento")).containsExactly("Acta de la reunión (PDF)");
        assertThat(entry("RI.9").places().get("Correo")).containsExactly("Convocatoria a la reunión");
    }

    @Test
    void saysEachThingInTheOrderOfItsKind() {
        assertThat(entry("RI.20").places().keySet()).containsExactly("Proceso", "Tarea", "Paso automático", "Correo");
    }

    @Test
    void whatHasNoPlaceYetSaysSo() {
        assertThat(entry("F4.1.c").places()).isEmpty();
    }

    private GuidePages.Entry entry(String id) {
        return parts().values().stream()
                .flatMap(List::stream)
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<GuidePages.Entry>> parts() {
        assertThat(new GuidePages(guide).guide(model)).isEqualTo("guide");
        return (Map<String, List<GuidePages.Entry>>) model.getAttribute("parts");
    }
}
