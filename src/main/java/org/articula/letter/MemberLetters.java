package org.articula.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has signed the letter of commitment and who has not ({@code RI.1}): those who were selected, those who came in later, and those of
 * networks that were registered as formed. A signature that nobody recorded is not supposed.
 */
@Service
@Transactional
public class MemberLetters {

    private final LetterTable table;
    private final Members members;
    private final Networks networks;
    private final Clock clock;

    MemberLetters(LetterTable table, Members members, Networks networks, Clock clock) {
        this.table = table;
        this.members = members;
        this.networks = networks;
        this.clock = clock;
    }

    /** One for everybody who belongs to the network now, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<MemberLetter> of(String networkId) {
        List<Member> active = members.activeOf(networkId);
        Map<String, SignedLetter> signed =
                table.of(active.stream().map(Member::id).toList());
        return active.stream()
                .map(member -> letter(member, signed.get(member.id())))
                .toList();
    }

    /** Those who belong to the network now and have not signed, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Member> unsigned(String networkId) {
        return of(networkId).stream()
                .filter(letter -> !letter.signed())
                .map(MemberLetter::member)
                .toList();
    }

    /** Of these networks, those with somebody who has not signed. */
    @Transactional(readOnly = true)
    public Set<String> networksWithUnsigned(Collection<String> networkIds) {
        List<Member> active = members.activeIn(networkIds);
        Set<String> signed = table.of(active.stream().map(Member::id).toList()).keySet();
        return active.stream()
                .filter(member -> !signed.contains(member.id()))
                .map(Member::networkId)
                .collect(Collectors.toSet());
    }

    /**
     * Records which letters members of a network brought back; those not signed yet are left for later.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code letters[i].signedOn} or {@code letters[i].signed} (nobody who has yet to sign)
     */
    public void sign(String networkId, List<LetterEntry> letters, String by) {
        LocalDate today = networks.todayIn(networkId);
        Set<String> missing =
                unsigned(networkId).stream().map(Member::id).collect(Collectors.toCollection(HashSet::new));
        FieldErrors errors = new FieldErrors();
        List<SignedLetter> signed = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            LetterEntry letter = letters.get(i);
            LocalDate signedOn = letter.signedOn();
            FieldErrors row = errors.row("letters", i);
            if (!letter.signed()) {
                continue;
            }
            row.addIf(
                    !missing.remove(letter.memberId()),
                    "signed",
                    "Esta persona ya firmó o salió de la red: abra de nuevo la tarea.");
            if (signedOn == null) {
                row.add("signedOn", "Indique cuándo firmó.");
            } else {
                row.addIf(signedOn.isAfter(today), "signedOn", "La fecha no puede ser posterior a hoy.");
                signed.add(new SignedLetter(letter.memberId(), signedOn, letter.fileId()));
            }
        }
        errors.throwIfAny();
        table.insert(signed, by, clock.instant());
    }

    /** Takes over signatures that were given before these people became members; known ones stay as they are. */
    public void takeOver(List<SignedLetter> letters, String by) {
        Set<String> known =
                table.of(letters.stream().map(SignedLetter::memberId).toList()).keySet();
        table.insert(
                letters.stream()
                        .filter(letter -> !known.contains(letter.memberId()))
                        .toList(),
                by,
                clock.instant());
    }

    private static MemberLetter letter(Member member, @Nullable SignedLetter signed) {
        return signed == null
                ? new MemberLetter(member, null, null)
                : new MemberLetter(member, signed.signedOn(), signed.fileId());
    }
}
