package org.articula.process.olddatabase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.MailParts;
import org.junit.jupiter.api.Test;

/** The page of a network tells what it lived before this version; its texts are the same before and after other tests went on with it. */
class OldHistoryTest extends OldDatabase {

    /** It closed three meetings; two of its six members came to none of them. */
    private static final String MET = "FALTA";

    @Test
    void theBookHasTheMinutesThatWereClosedThen() {
        List<JsonNode> rows = rows(MET, "actas");

        assertThat(rows).extracting(row -> text(row.get(0))).containsExactly("N.º 3", "N.º 2", "N.º 1");
        assertThat(rows)
                .extracting(row -> text(row.get(1)))
                .containsExactly(
                        "domingo 29 de noviembre de 2026, 10:00 (hora de Ecuador)",
                        "sábado 28 de noviembre de 2026, 16:00 (hora de Ecuador)",
                        "sábado 28 de noviembre de 2026, 10:00 (hora de Ecuador)");
        assertThat(rows).allSatisfy(row -> assertThat(text(row.get(2)))
                .startsWith("Hay cuórum: participan 4 de 6 integrantes"));
        assertThat(pdf(rows.get(0))).contains("Red FALTA", "Presentación del negocio de Integrante D");
        assertThat(pdf(rows.get(1))).contains("Red FALTA", "Presentación del negocio de Integrante A");
        assertThat(pdf(rows.get(2)))
                .contains("Red FALTA", "Compra conjunta de lana", "Se conversó", "Integrante B", "Falta injustificada")
                .as("nobody counted votes then")
                .doesNotContain("a favor", "Votación", "Moción");
    }

    @Test
    void whoCameThenIsCounted() {
        assertThat(texts(MET, "asistencia"))
                .contains(
                        List.of("Integrante A", "3", "", "", "", "", "", ""),
                        List.of("Integrante E", "3", "", "", "", "", "", ""),
                        List.of("Integrante F", "", "", "", "", "3", "", ""));
    }

    @Test
    void whatWasAgreedThenIsPending() {
        assertThat(texts("CIERRE", "acuerdos")).singleElement().satisfies(row -> assertThat(row.get(0))
                .isEqualTo("Comprar hilo en Ambato"));
        assertThat(section(MET, "acuerdos").at("/blocks/0/empty").asText()).isEqualTo("No hay acuerdos pendientes.");
    }

    @Test
    void theRulesOfThenAreInForce() {
        JsonNode blocks = section(MET, "reglamento").path("blocks");

        assertThat(StreamSupport.stream(blocks.at("/0/facts").spliterator(), false))
                .extracting(fact -> fact.path("name").asText() + ": " + text(fact.path("value")))
                .contains(
                        "Cuórum: 51 % de los integrantes",
                        "Espera máxima: 15 minutos",
                        "Multa por atraso: 2,00 USD",
                        "Se revisa a quien falta: 3 veces seguidas sin justificar",
                        "Edad mínima del representante: 18 años");
        assertThat(blocks.at("/2/lines")).singleElement().satisfies(line -> assertThat(text(line))
                .isEqualTo("Versión 1, desde el 27 de noviembre de 2026"));
    }

    @Test
    void theLogbookTellsOfThemAndKeepsWhatWasWritten() {
        assertThat(texts(MET, "bitacora"))
                .extracting(row -> row.get(3))
                .filteredOn(text -> text.startsWith("Reunión"))
                .extracting(text -> text.replaceFirst(" realizada en .*", ""))
                .containsExactly("Reunión n.º 3", "Reunión n.º 2", "Reunión n.º 1");
        assertThat(texts("FORSUSP", "bitacora"))
                .extracting(row -> row.get(3))
                .contains(
                        "La red se suspende; se vuelve a ver el 20 de diciembre de 2026: Cosecha",
                        "Empieza la formación de la red sin una oportunidad elegida: Ya venden juntos.");
    }

    private String pdf(JsonNode row) {
        Answer minutes =
                Browser.of(port, "maria").get(row.get(3).at("/links/0/address").asText());
        assertThat(minutes.status()).isEqualTo(200);
        return MailParts.words(minutes.content());
    }

    private JsonNode section(String code, String id) {
        JsonNode page = Browser.of(port, "maria")
                .get(Browser.PLUGIN + "networks/" + code)
                .json();
        return StreamSupport.stream(page.path("sections").spliterator(), false)
                .filter(section -> section.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> rows(String code, String id) {
        return StreamSupport.stream(section(code, id).at("/blocks/0/rows").spliterator(), false)
                .toList();
    }

    private List<List<String>> texts(String code, String id) {
        return rows(code, id).stream()
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(OldHistoryTest::text)
                        .toList())
                .toList();
    }

    private static String text(JsonNode cell) {
        return cell.path("text").asText();
    }
}
