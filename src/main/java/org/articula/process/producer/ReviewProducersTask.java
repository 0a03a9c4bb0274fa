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
import org.articula.process.producer.ReviewProducersForm.Way;
import org.articula.producer.DuplicatePair;
import org.articula.producer.NewProducer;
import org.articula.producer.Producer;
import org.articula.producer.ProducerSheet;
import org.articula.producer.Producers;
import org.articula.producer.ProducersSummary;
import org.articula.promotion.TalkHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Revisar la base de productores» ({@code F1.db}): nobody is in it twice, whoever is missing comes in, and who is interested may be met once more ({@code F1.2}). */
@Component
class ReviewProducersTask implements TaskForm<ReviewProducersTask.Shown, ReviewProducersForm> {

    record Shown(
            String networkName,
            String phoneHint,
            String summary,
            String producersLink,
            String templateLink,
            List<Suspicion> duplicates,
            @Nullable String sensitisations,
            Way way) {

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

    /** The answer of the gateway that follows. */
    private static final ProcessVariable<Boolean> ASSESSED_TOGETHER =
            new ProcessVariable<>("assessedTogether", Boolean.class);
    /** Whether the interested are to be met once more before anybody is assessed ({@code F1.2}). */
    private static final ProcessVariable<Boolean> SENSITISE = new ProcessVariable<>("sensitise", Boolean.class);

    private final Networks networks;
    private final Producers producers;
    private final TalkHistory talks;
    private final ProducerSheet sheets;
    private final SheetUploads uploads;
    private final TemplateDownload producerTemplate;
    private final Download download;

    ReviewProducersTask(
            Networks networks,
            Producers producers,
            TalkHistory talks,
            ProducerSheet sheets,
            SheetUploads uploads,
            TemplateDownload producerTemplate,
            Download producersDownload) {
        this.networks = networks;
        this.producers = producers;
        this.talks = talks;
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
                        .toList(),
                sensitisations(networkId),
                Way.TOGETHER);
    }

    private @Nullable String sensitisations(String networkId) {
        List<String> told = talks.sensitisations(networkId);
        return told.isEmpty() ? null : String.join(" ", told);
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
        return Facts.of(SENSITISE, Boolean.TRUE.equals(form.sensitise()))
                .and(ASSESSED_TOGETHER, form.way() == Way.TOGETHER);
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
