package org.articula.process.promotion;

import static org.articula.process.promotion.PromotionVariables.TALK_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.phone.PhoneNumber;
import org.articula.process.file.SheetUploads.Upload;
import org.articula.process.file.TemplateDownload;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.producer.NewProducer;
import org.articula.producer.Producer;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkGuest;
import org.articula.promotion.TalkInvitations;
import org.articula.promotion.Talks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** «Dar la charla»: who came, from a sheet, typed or ticked, and who leaves without being pressed ({@code F1.1.i}). */
@Component
class HoldTalkTask implements TaskForm<Map<String, Object>, HoldTalkForm> {

    private static final String NEWCOMER = "producers[";

    private final Talks talks;
    private final TalkInvitations invitations;
    private final TalkHeader header;
    private final Networks networks;
    private final AttendeeSheet sheets;
    private final TemplateDownload producerTemplate;

    HoldTalkTask(
            Talks talks,
            TalkInvitations invitations,
            TalkHeader header,
            Networks networks,
            AttendeeSheet sheets,
            TemplateDownload producerTemplate) {
        this.talks = talks;
        this.invitations = invitations;
        this.header = header;
        this.networks = networks;
        this.sheets = sheets;
        this.producerTemplate = producerTemplate;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Talk talk = talks.byId(task.get(TALK_ID));
        List<String> unreached = invitations.unreached(talk.id());
        Network network = networks.byId(talk.networkId());
        Map<String, Object> data = header.of(talk.id());
        data.put("unreached", unreached.isEmpty() ? null : String.join(", ", unreached));
        data.put("templateLink", producerTemplate.link());
        data.put("held", "YES");
        data.put("heldOn", talks.proposedHeldOn(talk));
        data.put("phoneHint", PhoneNumber.hint(network.country()));
        data.put(
                "known",
                invitations.guests(talk.id()).stream()
                        .map(TalkGuest::producer)
                        .map(HoldTalkTask::row)
                        .toList());
        return data;
    }

    @Override
    public Facts complete(UserTask task, HoldTalkForm form) {
        String talkId = task.get(TALK_ID);
        Network network = networks.byId(talks.byId(talkId).networkId());
        int year = networks.todayIn(network).getYear();
        List<NewProducer> fromSheet =
                sheets.read(new Upload(form.sheet(), form.hiddenRows(), task.userId()), year, network.country());
        List<NewProducer> newcomers = new ArrayList<>(fromSheet);
        newcomers.addAll(form.typed());
        try {
            talks.hold(talkId, form.toHeld(newcomers), task.userId());
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(refused.errors().stream()
                    .map(error -> atItsField(error, fromSheet))
                    .toList());
        }
        return Facts.none();
    }

    /** Newcomers of the sheet stand before those typed in the form. */
    private static FieldError atItsField(FieldError error, List<NewProducer> fromSheet) {
        if (error.path().equals("interests")) {
            return new FieldError("known", error.message());
        }
        if (!error.path().startsWith(NEWCOMER)) {
            return error;
        }
        int end = error.path().indexOf(']');
        int place = Integer.parseInt(error.path().substring(NEWCOMER.length(), end));
        return place < fromSheet.size()
                ? new FieldError(
                        "sheet",
                        "%s: %s".formatted(fromSheet.get(place).person().name(), error.message()))
                : new FieldError(
                        "people[%d]%s"
                                .formatted(
                                        place - fromSheet.size(), error.path().substring(end + 1)),
                        error.message());
    }

    private static Map<String, Object> row(Producer producer) {
        return Map.of(
                "producerId", producer.id(),
                "name", producer.name(),
                "hint", ProducerHints.of(producer),
                "reaction", "ABSENT");
    }
}
