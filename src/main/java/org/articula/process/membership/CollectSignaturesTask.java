package org.articula.process.membership;

import java.time.LocalDate;
import java.util.List;
import org.articula.letter.MemberLetters;
import org.articula.member.Member;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.FieldErrors;
import org.articula.shared.Wording;
import org.springframework.stereotype.Component;

/** «Recoger las firmas» (RI.1): one row for each member who has not signed, with the letter to print. */
@Component
class CollectSignaturesTask implements TaskForm<CollectSignaturesTask.Shown, CollectSignaturesForm> {

    record Shown(String networkName, String summary, String lettersLink, List<Letter> letters) {

        record Letter(String memberId, String name, String letterLink, LocalDate signedOn) {}
    }

    private final MemberLetters letters;
    private final Networks networks;
    private final OwnUploads uploads;
    private final Download letter;
    private final Download all;

    CollectSignaturesTask(
            MemberLetters letters,
            Networks networks,
            OwnUploads uploads,
            Download memberLetter,
            Download unsignedLetters) {
        this.letters = letters;
        this.networks = networks;
        this.uploads = uploads;
        this.letter = memberLetter;
        this.all = unsignedLetters;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        List<Member> missing = letters.unsigned(networkId);
        LocalDate today = networks.todayIn(networkId);
        return new Shown(
                networks.byId(networkId).name(),
                missing.isEmpty()
                        ? "Ya firmaron todos los integrantes."
                        : "No consta la firma de %s."
                                .formatted(Wording.count(missing.size(), "integrante", "integrantes")),
                all.link(networkId),
                missing.stream()
                        .map(member -> new Shown.Letter(member.id(), member.name(), letter.link(member.id()), today))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, CollectSignaturesForm form) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < form.letters().size(); i++) {
            uploads.check(
                    errors.row("letters", i), "scan", form.letters().get(i).fileId(), task.userId());
        }
        errors.throwIfAny();
        letters.sign(
                networkId,
                form.letters().stream()
                        .map(CollectSignaturesForm.Letter::toEntry)
                        .toList(),
                task.userId());
        boolean missing = !letters.unsigned(networkId).isEmpty();
        return Facts.of(MembershipVariables.LETTERS_MISSING, missing && !Boolean.TRUE.equals(form.finish()));
    }
}
