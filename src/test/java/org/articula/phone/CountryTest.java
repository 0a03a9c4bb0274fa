package org.articula.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @ParameterizedTest
    @ValueSource(strings = {"register-network", "begin-network", "prepare-territory"})
    void everyLocalTimeOfferedHasItsCountryAndEveryCountryIsOffered(String form) throws IOException {
        assertThat(offered(form, "zone").keySet())
                .allSatisfy(zone -> assertThat(Country.ofZone(ZoneId.of(zone))).isPresent());
        assertThat(offered(form, "country"))
                .isEqualTo(Arrays.stream(Country.values()).collect(Collectors.toMap(Country::name, Country::spanish)));
    }

    @ParameterizedTest
    @CsvSource({
        "America/Guayaquil, EC",
        "Pacific/Galapagos, EC",
        "America/Lima, PE",
        "America/Argentina/Buenos_Aires, AR"
    })
    void aLocalTimeTellsTheCountry(String zone, Country country) {
        assertThat(Country.ofZone(ZoneId.of(zone))).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Madrid", "UTC", "America/New_York"})
    void aTimeThatIsNotOfferedTellsNone(String zone) {
        assertThat(Country.ofZone(ZoneId.of(zone))).isEmpty();
    }

    private static Map<String, String> offered(String form, String key) throws IOException {
        JsonNode schema =
                new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile());
        JsonNode values = StreamSupport.stream(schema.get("components").spliterator(), false)
                .filter(component -> component.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow()
                .get("values");
        Map<String, String> offered = new TreeMap<>();
        values.forEach(value ->
                offered.put(value.get("value").asText(), value.get("label").asText()));
        return offered;
    }
}
