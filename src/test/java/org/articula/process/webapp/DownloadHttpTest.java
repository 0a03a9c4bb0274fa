package org.articula.process.webapp;

import static org.articula.process.Browser.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents made on demand: who gets them, and what comes back. */
@ProcessTest
class DownloadHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    List<Download> downloads;

    @Test
    void eachHasANameOfItsOwn() {
        assertThat(downloads)
                .extracting(Download::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z-]+"));
    }

    @Test
    void articulatorsAndSupervisorsGetASheetWithItsName() {
        Network network = scenario.startNetwork(3);
        String path = PLUGIN + "download/bitacora/" + network.id();

        for (String user : List.of("maria", "rosa")) {
            Answer sheet = Browser.of(port, user).get(path);
            assertThat(sheet.status()).as(user).isEqualTo(200);
            assertThat(sheet.header("Content-Type")).startsWith(Download.XLSX);
            assertThat(sheet.header("Content-Disposition")).contains("bitacora-" + network.code() + ".xlsx");
            assertThat(sheet.header("Cache-Control")).contains("no-store");
            assertThat(sheet.content()).startsWith('P', 'K');
        }
    }

    @Test
    void nobodyElseGetsOne() {
        String path = PLUGIN + "download/bitacora/" + scenario.startNetwork(3).id();

        assertThat(Browser.at(port).get(path).status()).isEqualTo(401);
        assertThat(Browser.of(port, "gabriel").get(path).status()).isEqualTo(403);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Browser maria = Browser.of(port, "maria");

        assertThat(maria.get(PLUGIN + "download/secretos/1").status()).isEqualTo(404);
        for (Download download : downloads) {
            assertThat(maria.get(PLUGIN + "download/" + download.name() + "/nobody")
                            .status())
                    .as(download.name())
                    .isEqualTo(404);
        }
    }
}
