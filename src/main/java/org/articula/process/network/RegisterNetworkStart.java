package org.articula.process.network;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.articula.member.MemberSheet;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.network.NewNetwork;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.file.SheetUploads;
import org.articula.process.file.SheetUploads.Upload;
import org.articula.process.file.TemplateDownload;
import org.articula.process.form.Articulators;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.process.network.RegisterNetworkForm.Person;
import org.articula.rules.InternalRules;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Start form of «Registrar una red»: the network, its members and its first internal rules, or nothing at all. */
@Component
class RegisterNetworkStart implements StartForm<RegisterNetworkStart.Shown, RegisterNetworkForm> {

    /** @param articulatorId who opens the form, if it can be this person */
    record Shown(
            String templateLink,
            List<Option> articulators,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String articulatorId) {}

    private final Networks networks;
    private final Members members;
    private final InternalRules rules;
    private final MemberSheet sheets;
    private final SheetUploads uploads;
    private final TemplateDownload memberTemplate;
    private final Articulators articulators;
    private final Clock clock;

    RegisterNetworkStart(
            Networks networks,
            Members members,
            InternalRules rules,
            MemberSheet sheets,
            SheetUploads uploads,
            TemplateDownload memberTemplate,
            Articulators articulators,
            Clock clock) {
        this.networks = networks;
        this.members = members;
        this.rules = rules;
        this.sheets = sheets;
        this.uploads = uploads;
        this.memberTemplate = memberTemplate;
        this.articulators = articulators;
        this.clock = clock;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(memberTemplate.link(), articulators.options(), articulators.include(userId) ? userId : null);
    }

    @Override
    public Start start(String userId, RegisterNetworkForm form) {
        form.requireMembers();
        articulators.require(form.articulatorId());
        NewNetwork asked = form.toNetwork();
        if (asked.country() == null) {
            throw new InvalidInputException("country", "Elija el país de la red.");
        }
        LocalDate today = LocalDate.now(clock.withZone(form.zone()));
        List<NewMember> newMembers = uploads.read(
                new Upload(form.sheet(), form.hiddenRows(), userId),
                sheets,
                (name, content) -> sheets.read(name, content, today.getYear(), requireNonNull(asked.country())));
        Network network = networks.register(asked);
        rules.begin(network.id(), today, userId);
        // Those of the sheet first: whoever was typed as well is told so where it was typed
        members.enrol(network.id(), today, newMembers);
        List<Person> typed = form.members() == null ? List.of() : form.members();
        members.enrol(network.id(), today, toldApart(network.id(), typed));
        return new Start(network.code(), Facts.of(ProcessVariable.NETWORK_ID, network.id()));
    }

    private List<NewMember> toldApart(String networkId, List<Person> typed) {
        return members.toldApart(
                networkId,
                typed.stream().map(Person::toMember).toList(),
                typed.stream()
                        .map(person -> Boolean.TRUE.equals(person.namesake()))
                        .toList());
    }
}
