package org.articula.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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
                .filteredOn(item ->
                        Set.copyOf(references(item)).size() < item.where().size())
                .extracting(GuideItem::id)
                .isEmpty();
    }

    @Test
    void tellsWhatAnItemSaysAndOnlyWhatThereIs() {
        assertThat(item("RI.5")).hasValueSatisfying(item -> {
            assertThat(item.kind()).isEqualTo(GuideKind.RULE);
            assertThat(item.text()).contains("51 %");
            assertThat(references(item))
                    .contains(
                            "bpmn:holdMeeting/serviceTask_decideQuorum", "figure:quorumPercent", "policy:QuorumPolicy");
        });
        assertThat(item("RI.23")).isEmpty();
    }

    /** The chapters, phases and steps the product does in full, and what meetings take from later ones. */
    static Stream<String> coveredIds() {
        return Stream.concat(
                new Guide()
                        .all().stream()
                                .map(GuideItem::id)
                                .filter(id -> id.matches("(C1|C2|F1|F2\\.[14])(\\..+)?|RI\\..+|S\\.1")),
                Stream.of("F2.3.a", "F2.3.a1", "F2.3.a2"));
    }

    @ParameterizedTest
    @MethodSource("coveredIds")
    void saysWhereTheProductDoesIt(String id) {
        assertThat(item(id).orElseThrow().where())
                .as("places that people know by name")
                .anyMatch(place -> place.kind() != PlaceKind.PART);
    }

    @Test
    void namesOnlyPlacesThatExist() {
        List<String> missing = guide.all().stream()
                .flatMap(item -> references(item).stream()
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

    @Test
    void leavesTheStepsOfTheDiagramsToTheDiagrams() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/guide/catalogue.yml")))
                .doesNotContain("bpmn:");
    }

    @Test
    void everyNameIsOfAPlaceAndEveryPlaceHasItsName() throws IOException {
        Properties names = new Properties();
        names.load(Files.newBufferedReader(Path.of("src/main/resources/guide/names.properties")));
        Set<String> named = Stream.concat(places("policy:"), places("template:mail/"))
                .map(place -> place.replace("template:", "").replace(':', '.').replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names.stringPropertyNames()).isEqualTo(named);
        assertThat(names.values().stream().map(Object::toString).filter(name -> !name.matches("\\p{Lu}.{10,}")))
                .isEmpty();
    }

    @Test
    void namesEveryFigureANetworkSetsAndEveryDocument() {
        assertThat(places("figure:")).containsExactlyInAnyOrderElementsOf(PLACES.figures());
        assertThat(places("template:documents/")).containsExactlyInAnyOrderElementsOf(PLACES.documents());
    }

    private Stream<String> places(String kind) {
        return guide.all().stream()
                .flatMap(item -> references(item).stream())
                .filter(place -> place.startsWith(kind))
                .distinct();
    }

    private static List<String> references(GuideItem item) {
        return item.where().stream().map(Place::reference).toList();
    }

    private Set<String> idsThatName(String place) {
        return guide.all().stream()
                .filter(item -> references(item).contains(place))
                .map(GuideItem::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<GuideItem> item(String id) {
        return guide.all().stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
