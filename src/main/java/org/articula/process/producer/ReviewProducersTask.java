package org.articula.process.producer;

import java.util.List;
import java.util.Map;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.phone.PhoneNumber;
import org.articula.process.engine.SheetUploads;
import org.articula.process.engine.TaskForm;
import org.articula.process.engine.UserTask;
import org.articula.process.meeting.MeetingVariables;
import org.articula.producer.DuplicatePair;
import org.articula.producer.NewProducer;
import org.articula.producer.Producer;
import org.articula.producer.ProducerSheet;
import org.articula.producer.Producers;
import org.articula.producer.ProducersSummary;
import org.springframework.stereotype.Component;

/** «Revisar la base de productores» ({@code F1.db}): nobody is in it twice, and whoever is missing comes in. */
@Component
class ReviewProducersTask implements TaskForm<ReviewProducersForm> {

    private final Networks networks;
    private final Producers producers;
    private final ProducerSheet sheets;
    private final SheetUploads uploads;
    private final ProducersDownload download;

    ReviewProducersTask(
            Networks networks,
            Producers producers,
            ProducerSheet sheets,
            SheetUploads uploads,
            ProducersDownload download) {
        this.networks = networks;
        this.producers = producers;
        this.sheets = sheets;
        this.uploads = uploads;
        this.download = download;
    }

    @Override
    public String formId() {
        return "reviewProducersForm";
    }

    @Override
    public Class<ReviewProducersForm> fields() {
        return ReviewProducersForm.class;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String networkId = task.get(MeetingVariables.NETWORK_ID);
        Network network = networks.byId(networkId);
        return Map.of(
                "networkName", network.name(),
                "phoneHint", PhoneNumber.hint(network.country()),
                "summary", ProducersSummary.of(producers.of(networkId)).text(),
                "producersLink", download.link(networkId),
                "duplicates",
                        producers.duplicates(networkId).stream()
                                .map(ReviewProducersTask::row)
                                .toList());
    }

    @Override
    public Map<String, Object> complete(UserTask task, ReviewProducersForm form) {
        String networkId = task.get(MeetingVariables.NETWORK_ID);
        Network network = networks.byId(networkId);
        int currentYear = networks.todayIn(network).getYear();
        List<NewProducer> fromSheet = uploads.read(
                "sheet",
                form.sheet(),
                task.userId(),
                (name, content) -> sheets.read(name, content, currentYear, network.country()));
        producers.review(networkId, form.toDecisions(), fromSheet, task.userId());
        return Map.of();
    }

    private static Map<String, String> row(DuplicatePair pair) {
        return Map.of(
                "firstId", pair.first().id(),
                "secondId", pair.second().id(),
                "reason", pair.reason(),
                "first", about(pair.first()),
                "second", about(pair.second()));
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
