package org.articula.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void findsAnItemAndOnlyWhatThereIs() {
        assertThat(guide.find("RI.5")).hasValueSatisfying(item -> {
            assertThat(item.kind()).isEqualTo(GuideKind.RULE);
            assertThat(item.text()).contains("51 %");
            assertThat(item.where()).contains("bpmn:holdMeeting/serviceTask_decideQuorum");
        });
        assertThat(guide.find("RI.23")).isEmpty();
    }

    static Stream<String> coveredIds() {
        Stream<String> chains = Stream.concat(
                Stream.of("C1.1", "C1.1.o"),
                Stream.concat(
                        Stream.of("a", "b", "c", "d", "e", "f").map(action -> "C1.1." + action),
                        IntStream.rangeClosed(1, 8).mapToObj(criterion -> "C1.1.k" + criterion)));
        Stream<String> networks = Stream.concat(
                Stream.of("C2", "C2.o", "C2.p", "F2.3.a", "F2.3.a1", "F2.3.a2"),
                IntStream.rangeClosed(1, 22).mapToObj(article -> "RI." + article));
        Stream<String> opportunities = Stream.of(
                "C1", "C1.2", "C1.2.a", "C1.2.b", "C1.2.c", "C1.2.d", "C1.2.k1", "C1.2.k2", "C1.2.o", "C1.3.a",
                "F1.1.j", "F2.1.g");
        Stream<String> promotion = Stream.concat(
                Stream.of("F1.1", "F1.i"),
                Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
                        .map(item -> "F1.1." + item));
        return Stream.of(chains, opportunities, networks, promotion).flatMap(ids -> ids);
    }

    @ParameterizedTest
    @MethodSource("coveredIds")
    void saysWhereTheProductDoesIt(String id) {
        assertThat(guide.find(id).orElseThrow().where()).isNotEmpty();
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
}
