package org.articula.process.network;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.articula.document.StoredFiles;
import org.articula.network.Networks;
import org.articula.process.access.Groups;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Registers the guide's network Jahua Pamba on the first start, the same way a person does: with the form and a sheet. */
@Component
@ConditionalOnProperty("articula.sample-network")
class SampleNetwork implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleNetwork.class);
    private static final String CODE = "JAHUA";
    private static final String ARTICULATOR = "maria";
    private static final String SHEET = "jahua-pamba.xlsx";

    private final Networks networks;
    private final StoredFiles files;
    private final FormService forms;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final TransactionOperations transaction;

    SampleNetwork(
            Networks networks,
            StoredFiles files,
            FormService forms,
            RepositoryService repository,
            IdentityService identity,
            TransactionOperations transaction) {
        this.networks = networks;
        this.files = files;
        this.forms = forms;
        this.repository = repository;
        this.identity = identity;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (networks.byCode(CODE).isPresent()) {
            return;
        }
        byte[] sheet = new ClassPathResource("samples/" + SHEET).getContentAsByteArray();
        transaction.executeWithoutResult(status -> register(sheet));
        LOG.info("Registered the sample network {}", CODE);
    }

    private void register(byte[] sheet) {
        String fileId = files.storeUpload(SHEET, sheet, ARTICULATOR, "form");
        String definitionId = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("registerNetwork")
                .latestVersion()
                .singleResult()
                .getId();
        identity.setAuthentication(ARTICULATOR, List.of(Groups.ARTICULATORS));
        try {
            forms.submitStartForm(
                    definitionId,
                    Map.ofEntries(
                            Map.entry("code", CODE),
                            Map.entry("name", "Red de artesanos Jahua Pamba"),
                            Map.entry("sector", "Prendas de lana"),
                            Map.entry("place", "Otavalo, Imbabura"),
                            Map.entry("zone", "America/Guayaquil"),
                            Map.entry("articulatorId", ARTICULATOR),
                            Map.entry("meetingWeekday", "THURSDAY"),
                            Map.entry("meetingTime", "15:00"),
                            Map.entry("meetingEveryDays", 14),
                            Map.entry("meetingPlace", "Casa de Turismo de Otavalo"),
                            Map.entry("sheet", List.of(fileId))));
        } finally {
            identity.clearAuthentication();
        }
    }
}
