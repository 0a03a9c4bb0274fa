package org.articula.member;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.NoticeAddresses;
import org.articula.notification.Recipient;
import org.articula.shared.EmailAddress;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects how a member is reached and what the member makes, so that every call arrives ({@code F2.3.a1}). */
@Service
@Transactional
public class MemberCorrections {

    private static final Set<String> CONTACT = Set.of("email", "phone", "workshop", "mainProduct");

    private final MemberTable table;
    private final Members members;
    private final Networks networks;
    private final NoticeAddresses addresses;
    private final Logbook logbook;

    MemberCorrections(
            MemberTable table, Members members, Networks networks, NoticeAddresses addresses, Logbook logbook) {
        this.table = table;
        this.members = members;
        this.networks = networks;
        this.addresses = addresses;
        this.logbook = logbook;
    }

    /**
     * Corrects a member's data. Mails that have not gone out follow to the new address; see {@link NoticeAddresses}. The logbook
     * says what was corrected, not from what to what: addresses are the member's own. Nothing changed is no fault.
     *
     * @param by user id of who corrects
     * @throws InvalidInputException with paths {@code email}, {@code phone}, {@code workshop}, {@code mainProduct}, {@code availableTimes}
     * @throws NoSuchElementException if there is no such member
     */
    public void correct(String memberId, MemberContact contact, String by) {
        Member member = members.byId(memberId);
        NewMember written = new NewMember(
                member.name(),
                contact.workshop(),
                contact.email(),
                contact.phone(),
                member.sex(),
                member.birthYear(),
                contact.mainProduct() == null ? "" : contact.mainProduct());
        Network network = networks.byId(member.networkId());
        String availableTimes = TypedText.orNull(contact.availableTimes());
        FieldErrors errors = check(member, written, network);
        errors.optional("availableTimes", "cuándo puede reunirse", availableTimes, MemberLimits.AVAILABLE_TIMES);
        errors.throwIfAny();
        NewMember tidy = NewMemberPolicy.tidy(written, network.country());
        List<String> changed = changed(member, tidy);
        addIf(changed, member.availableTimes(), availableTimes, "los días y horas en que puede");
        if (changed.isEmpty()) {
            return;
        }
        table.correct(memberId, tidy, availableTimes);
        addresses.follow(network.code(), new Recipient(memberId, member.name(), tidy.email(), tidy.phone()));
        String verb = changed.size() == 1 ? "Se corrigió %s de %s." : "Se corrigieron %s de %s.";
        logbook.note(network.id(), LogbookKind.OTHER, null, verb.formatted(Wording.list(changed), member.name()), by);
    }

    /**
     * Keeps when a member can meet, as the member says it.
     *
     * @throws InvalidInputException with path {@code availableTimes}
     * @throws NoSuchElementException if there is no such member
     */
    public void tellAvailableTimes(String memberId, @Nullable String times) {
        String told = times == null ? null : TypedText.orNull(TypedText.line(times));
        FieldErrors errors = new FieldErrors();
        errors.optional("availableTimes", "cuándo puede reunirse", told, MemberLimits.AVAILABLE_TIMES);
        errors.throwIfAny();
        table.setAvailableTimes(members.byId(memberId).id(), told);
    }

    private FieldErrors check(Member member, NewMember written, Network network) {
        int year = networks.todayIn(network).getYear();
        FieldErrors errors = new FieldErrors();
        errors.addAll(NewMemberPolicy.check(written, year, network.country()).stream()
                .filter(fault -> CONTACT.contains(fault.path()))
                .toList());
        String email = written.email();
        if (email != null && !email.isBlank()) {
            members.activeOf(member.networkId()).stream()
                    .filter(other -> !other.id().equals(member.id()) && other.email() != null)
                    .filter(other ->
                            EmailAddress.key(requireNonNull(other.email())).equals(EmailAddress.key(email)))
                    .forEach(owner -> errors.add("email", NewMemberPolicy.emailTaken(email, owner.name())));
        }
        return errors;
    }

    private static List<String> changed(Member member, NewMember tidy) {
        List<String> changed = new ArrayList<>();
        addIf(changed, member.email(), tidy.email(), "el correo");
        addIf(changed, member.phone(), tidy.phone(), "el teléfono");
        addIf(changed, member.workshop(), tidy.workshop(), "el nombre del taller");
        addIf(changed, member.mainProduct(), tidy.mainProduct(), "el producto principal");
        return changed;
    }

    private static void addIf(List<String> changed, @Nullable String before, @Nullable String after, String what) {
        if (!Objects.equals(before, after)) {
            changed.add(what);
        }
    }
}
