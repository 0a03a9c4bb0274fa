package org.articula.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db/articula",
                "jdbc:mysql://db/articula?",
                "jdbc:mysql://db/articula?rewriteBatchedStatements=true",
                "jdbc:mysql://db/articula?SENDFRACTIONALSECONDS=false&connectionTimeZone=utc",
            })
    void aMySqlAddressGetsWhatNobodyShouldHaveToRemember(String given) {
        String complete = DatabaseAddress.complete(given);

        assertThat(complete).startsWith(given).doesNotContain("?&").containsOnlyOnce("?");
        for (String parameter : new String[] {
            "sendfractionalseconds=false",
            "connectiontimezone=utc",
            "nulldatabasemeanscurrent=true",
            "connecttimeout=3000",
            "sockettimeout=300000",
            "tcpkeepalive=true"
        }) {
            assertThat(complete.toLowerCase()).containsOnlyOnce(parameter);
        }
        assertThat(DatabaseAddress.complete(complete)).isEqualTo(complete);
    }

    @Test
    void timeOutsOfOnesOwnStand() {
        assertThat(DatabaseAddress.complete("jdbc:mysql://db/articula?socketTimeout=60000&connectTimeout=9000"))
                .contains("socketTimeout=60000")
                .contains("connectTimeout=9000")
                .doesNotContain("300000");
    }

    @ParameterizedTest
    @CsvSource({
        "sendFractionalSeconds=true, sendFractionalSeconds=false",
        "connectionTimeZone=LOCAL, connectionTimeZone=UTC",
        "nullDatabaseMeansCurrent=false, nullDatabaseMeansCurrent=true",
    })
    void anAddressThatWouldSpoilWhatIsStoredIsRefused(String wrong, String right) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseAddress.complete("jdbc:mysql://db/articula?" + wrong))
                .withMessageContaining(right)
                .withMessageContaining("ARTICULA_DB_URL");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/articula;QUERY_CACHE_SIZE=256, 0",
        "jdbc:h2:./data/articula, 0",
        "jdbc:h2:~/articula, 0",
        "jdbc:h2:file:./data/articula;WRITE_DELAY=500, 500",
        "jdbc:h2:file:./data/articula;write_delay=20, 20",
    })
    void anH2FileIsWrittenBeforeItIsConfirmedUnlessSomebodySaysOtherwise(String given, int delay) {
        String complete = DatabaseAddress.complete(given);

        assertThat(complete).startsWith(given).containsPattern("(?i)WRITE_DELAY=" + delay + "$");
        assertThat(DatabaseAddress.writeDelay(complete)).isEqualTo(delay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:test;DB_CLOSE_DELAY=-1", "jdbc:h2:tcp://host/articula", "jdbc:other:thing"})
    void otherAddressesStayAsTheyAre(String given) {
        assertThat(DatabaseAddress.complete(given)).isEqualTo(given);
        assertThat(DatabaseAddress.folder(given)).isEmpty();
    }

    @Test
    void theFolderOfAFileIsKnown() {
        assertThat(DatabaseAddress.folder("jdbc:h2:file:./data/articula;WRITE_DELAY=0"))
                .contains(Path.of("./data").toAbsolutePath());
        assertThat(DatabaseAddress.folder("jdbc:h2:~/articula")).contains(Path.of(System.getProperty("user.home")));
    }
}
