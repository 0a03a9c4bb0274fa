package org.articula.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the guide and the product together, both ways. */
class GuideCatalogueTest {

    private static final Places PLACES = new Places();

    private final Guide guide = new Guide();

    @Test
    void carriesEveryItemOfTheGuideOnce() {
        assertThat(guide.all()).hasSize(194).extracting(GuideItem::id).doesNotHaveDuplicates();
    }

    @Test
    void saysSomethingUnderEveryId() {
        assertThat(guide.all())
                .filteredOn(item -> !item.text().matches("\\p{Lu}.{10,}[.)]"))
                .extracting(GuideItem::id)
                .isEmpty();
    }

    @Test
    void namesNoPlaceTwiceUnderAnId() {
        assertThat(guide.all())
                .filteredOn(
                        item -> Set.copyOf(item.where()).size() < item.where().size())
                .extracting(GuideItem::id)
                .isEmpty();
    }

    @Test
    void tellsWhatAnItemSaysAndOnlyWhatThereIs() {
        assertThat(item("RI.5")).hasValueSatisfying(item -> {
            assertThat(item.kind()).isEqualTo(GuideKind.RULE);
            assertThat(item.text()).contains("51 %");
            assertThat(item.where()).contains("bpmn:holdMeeting/serviceTask_decideQuorum");
        });
        assertThat(item("RI.23")).isEmpty();
    }

    /** The chapters and phases the product does in full, and what meetings and opportunities take from later ones. */
    static Stream<String> coveredIds() {
        return Stream.concat(
                new Guide().all().stream().map(GuideItem::id).filter(id -> id.matches("(C1|C2|F1)(\\..+)?|RI\\..+")),
                Stream.of("F2.1.g", "F2.3.a", "F2.3.a1", "F2.3.a2"));
    }

    @ParameterizedTest
    @MethodSource("coveredIds")
    void saysWhereTheProductDoesIt(String id) {
        assertThat(item(id).orElseThrow().where()).isNotEmpty();
    }

    @Test
    void namesOnlyPlacesThatExist() {
        List<String> missing = guide.all().stream()
                .flatMap(item -> item.where().stream()
                        .filter(place -> !PLACES.exists(place))
                        .map(place -> item.id() + " → " + place))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void agreesWithTheDiagramsBothWays() {
        Map<String, Set<String>> told =
                PLACES.elements().keySet().stream().collect(Collectors.toMap(element -> element, this::idsThatName));

        assertThat(told).isEqualTo(PLACES.elements());
    }

    private Set<String> idsThatName(String place) {
        return guide.all().stream()
                .filter(item -> item.where().contains(place))
                .map(GuideItem::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<GuideItem> item(String id) {
        return guide.all().stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
