package org.articula.process.promotion;

import static org.articula.process.promotion.PromotionVariables.TALK_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.phone.PhoneNumber;
import org.articula.process.file.SheetUploads.Upload;
import org.articula.process.file.TemplateDownload;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.YesNo;
import org.articula.producer.NewProducer;
import org.articula.producer.Producer;
import org.articula.promotion.Reaction;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkGuest;
import org.articula.promotion.TalkInvitations;
import org.articula.promotion.Talks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Dar la charla»: who came, from a sheet, typed or ticked, and who leaves without being pressed ({@code F1.1.i}). */
@Component
class HoldTalkTask implements TaskForm<HoldTalkTask.Shown, HoldTalkForm> {

    record Shown(
            @JsonUnwrapped TalkHeader header,
            @Nullable String unreached,
            String templateLink,
            YesNo held,
            @Nullable LocalDate heldOn,
            String phoneHint,
            List<Known> known) {

        /** A producer who may have come. */
        record Known(String producerId, String name, String hint, Reaction reaction) {

            static Known of(Producer producer) {
                return new Known(producer.id(), producer.name(), ProducerHints.of(producer), Reaction.ABSENT);
            }
        }
    }

    private final Talks talks;
    private final TalkInvitations invitations;
    private final Networks networks;
    private final AttendeeSheet sheets;
    private final TemplateDownload producerTemplate;

    HoldTalkTask(
            Talks talks,
            TalkInvitations invitations,
            Networks networks,
            AttendeeSheet sheets,
            TemplateDownload producerTemplate) {
        this.talks = talks;
        this.invitations = invitations;
        this.networks = networks;
        this.sheets = sheets;
        this.producerTemplate = producerTemplate;
    }

    @Override
    public Shown open(UserTask task) {
        Talk talk = talks.byId(task.get(TALK_ID));
        List<String> unreached = invitations.unreached(talk.id());
        Network network = networks.byId(talk.networkId());
        return new Shown(
                TalkHeader.of(talk, network),
                unreached.isEmpty() ? null : String.join(", ", unreached),
                producerTemplate.link(),
                YesNo.YES,
                talks.proposedHeldOn(talk),
                PhoneNumber.hint(network.country()),
                invitations.guests(talk.id()).stream()
                        .map(TalkGuest::producer)
                        .map(Shown.Known::of)
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, HoldTalkForm form) {
        String talkId = task.get(TALK_ID);
        Network network = networks.byId(talks.byId(talkId).networkId());
        int year = networks.todayIn(network).getYear();
        List<NewProducer> fromSheet =
                sheets.read(new Upload(form.sheet(), form.hiddenRows(), task.userId()), year, network.country());
        talks.hold(talkId, form.toHeld(fromSheet), task.userId());
        return Facts.none();
    }
}
