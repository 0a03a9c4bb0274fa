package org.articula.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
        GuidePages.Entry quorum = entry("RI.5");

        assertThat(quorum.places()).contains("Realizar la reunión → Verificar el cuórum");
        assertThat(quorum.enforced()).isTrue();
    }

    @Test
    void whatHasNoPlaceYetSaysSo() {
        assertThat(entry("F4.1.c").places()).isEmpty();
        assertThat(entry("F4.1.c").enforced()).isFalse();
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
        assertThat(new GuidePages(guide, new StepNames()).guide(model)).isEqualTo("guide");
        return (Map<String, List<GuidePages.Entry>>) model.getAttribute("parts");
    }
}
