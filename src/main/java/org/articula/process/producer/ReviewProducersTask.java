package org.articula.process.producer;

import java.util.List;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.phone.PhoneNumber;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.file.Download;
import org.articula.process.file.SheetUploads;
import org.articula.process.file.SheetUploads.Upload;
import org.articula.process.file.TemplateDownload;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.producer.DuplicatePair;
import org.articula.producer.NewProducer;
import org.articula.producer.Producer;
import org.articula.producer.ProducerSheet;
import org.articula.producer.Producers;
import org.articula.producer.ProducersSummary;
import org.springframework.stereotype.Component;

/** «Revisar la base de productores» ({@code F1.db}): nobody is in it twice, and whoever is missing comes in. */
@Component
class ReviewProducersTask implements TaskForm<ReviewProducersTask.Shown, ReviewProducersForm> {

    record Shown(
            String networkName,
            String phoneHint,
            String summary,
            String producersLink,
            String templateLink,
            List<Suspicion> duplicates) {

        /** Two producers who might be one person. */
        record Suspicion(String firstId, String secondId, String reason, String first, String second) {

            static Suspicion of(DuplicatePair pair) {
                return new Suspicion(
                        pair.first().id(),
                        pair.second().id(),
                        pair.reason(),
                        about(pair.first()),
                        about(pair.second()));
            }
        }
    }

    private final Networks networks;
    private final Producers producers;
    private final ProducerSheet sheets;
    private final SheetUploads uploads;
    private final TemplateDownload producerTemplate;
    private final Download download;

    ReviewProducersTask(
            Networks networks,
            Producers producers,
            ProducerSheet sheets,
            SheetUploads uploads,
            TemplateDownload producerTemplate,
            Download producersDownload) {
        this.networks = networks;
        this.producers = producers;
        this.sheets = sheets;
        this.uploads = uploads;
        this.producerTemplate = producerTemplate;
        this.download = producersDownload;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        Network network = networks.byId(networkId);
        return new Shown(
                network.name(),
                PhoneNumber.hint(network.country()),
                ProducersSummary.of(producers.of(networkId)).text(),
                download.link(networkId),
                producerTemplate.link(),
                producers.duplicates(networkId).stream()
                        .map(Shown.Suspicion::of)
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, ReviewProducersForm form) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        Network network = networks.byId(networkId);
        int currentYear = networks.todayIn(network).getYear();
        List<NewProducer> fromSheet = uploads.read(
                new Upload(form.sheet(), form.hiddenRows(), task.userId()),
                sheets,
                (name, content) -> sheets.read(name, content, currentYear, network.country()));
        producers.review(networkId, form.toDecisions(), fromSheet, task.userId());
        return Facts.none();
    }

    private static String about(Producer producer) {
        StringBuilder about = new StringBuilder("%s, %d".formatted(producer.name(), producer.birthYear()));
        if (producer.identityNumber() != null) {
            about.append(" · ").append(producer.identityNumber());
        }
        if (producer.community() != null) {
            about.append(" · ").append(producer.community());
        }
        return about.append(" · ").append(producer.mainProduct()).toString();
    }
}
