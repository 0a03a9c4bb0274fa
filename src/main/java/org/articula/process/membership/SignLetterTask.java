package org.articula.process.membership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.articula.member.MembershipRequest;
import org.articula.member.MembershipRequests;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.FieldErrors;
import org.springframework.stereotype.Component;

/** «Recoger la firma de la carta compromiso» (RI.1): of somebody the network has accepted, before they come in. */
@Component
class SignLetterTask implements TaskForm<SignLetterTask.Shown, SignLetterForm> {

    record Shown(String personName, String networkName, String letterLink, LocalDate signedOn) {}

    private final MembershipRequests requests;
    private final Networks networks;
    private final OwnUploads uploads;
    private final Download letter;

    SignLetterTask(MembershipRequests requests, Networks networks, OwnUploads uploads, Download applicantLetter) {
        this.requests = requests;
        this.networks = networks;
        this.uploads = uploads;
        this.letter = applicantLetter;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(nameIn(requests.byId(task.get(MembershipVariables.REQUEST_ID))));
    }

    @Override
    public Shown open(UserTask task) {
        MembershipRequest request = requests.byId(task.get(MembershipVariables.REQUEST_ID));
        Network network = networks.byId(request.networkId());
        return new Shown(nameIn(request), network.name(), letter.link(request.id()), networks.todayIn(network));
    }

    @Override
    public Facts complete(UserTask task, SignLetterForm form) {
        String requestId = task.get(MembershipVariables.REQUEST_ID);
        if (form.signed()) {
            FieldErrors errors = new FieldErrors();
            uploads.check(errors, "scan", form.fileId(), task.userId());
            errors.throwIfAny();
            requests.sign(requestId, form.signedOn(), form.fileId());
        } else {
            requests.decline(requestId, form.reason(), task.userId());
        }
        return Facts.of(MembershipVariables.LETTER_SIGNED, form.signed());
    }

    private static String nameIn(MembershipRequest request) {
        return requireNonNull(request.person(), "Somebody asked to come in").name();
    }
}
