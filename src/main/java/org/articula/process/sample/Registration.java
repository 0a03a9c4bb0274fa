package org.articula.process.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.document.StoredFiles;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Registers a network that meets already, the way a person does: with the form and a sheet. */
@Component
class Registration {

    private final Storyteller people;
    private final StoredFiles files;
    private final Networks networks;

    Registration(Storyteller people, StoredFiles files, Networks networks) {
        this.people = people;
        this.files = files;
        this.networks = networks;
    }

    /** A network of Ecuador whose members stand in a sheet of the samples. */
    record Group(
            String articulator,
            String code,
            String name,
            String sector,
            String place,
            String meetingPlace,
            String sheet) {}

    Network register(Group group, DayOfWeek weekday, int everyDays) {
        Map<String, Object> form = new HashMap<>();
        form.put("code", group.code());
        form.put("name", group.name());
        form.put("sector", group.sector());
        form.put("place", group.place());
        form.put("zone", "America/Guayaquil");
        form.put("articulatorId", group.articulator());
        form.put("meetingWeekday", weekday.name());
        form.put("meetingTime", "15:00");
        form.put("meetingEveryDays", everyDays);
        form.put("meetingPlace", group.meetingPlace());
        form.put("sheet", List.of(upload(group)));
        people.start(group.articulator(), "registerNetwork", form);
        return networks.byCode(group.code()).orElseThrow();
    }

    private String upload(Group group) {
        try {
            byte[] content = new ClassPathResource("samples/" + group.sheet()).getContentAsByteArray();
            return files.storeUpload(group.sheet(), content, group.articulator(), "form");
        } catch (IOException missing) {
            throw new UncheckedIOException("The samples belong to the product", missing);
        }
    }
}
