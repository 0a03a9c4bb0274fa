package org.articula.process.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.letter.MemberLetter;
import org.articula.letter.MemberLetters;
import org.articula.mail.WhatsApp;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.phone.PhoneNumber;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who belongs to the network, how to reach them at once ({@code F1.i}) and whose letter is missing ({@code RI.1}); who left, below. */
@Component
@Order(300)
class MembersPart implements NetworkPart {

    private static final List<String> HEADINGS =
            List.of("Nombre", "Taller", "Producto", "Teléfono", "Correo", "Desde", "Carta compromiso");

    private final Members members;
    private final MemberLetters letters;

    MembersPart(Members members, MemberLetters letters) {
        this.members = members;
        this.letters = letters;
    }

    @Override
    public String id() {
        return "integrantes";
    }

    @Override
    public String title() {
        return "Integrantes";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<List<Cell>> rows = letters.of(network.id()).stream()
                .map(letter -> row(letter, network))
                .toList();
        Block active = new Grid("Quiénes son y cómo llamarlos", HEADINGS, rows, "Todavía no tiene integrantes.");
        List<Cell> gone = members.allOf(network.id()).stream()
                .filter(member -> !member.active())
                .map(member -> Cell.of("Salió: %s, el %s."
                        .formatted(member.name(), SpanishDates.date(Objects.requireNonNull(member.leftOn())))))
                .toList();
        return gone.isEmpty() ? List.of(active) : List.of(active, new Lines(gone, ""));
    }

    private static List<Cell> row(MemberLetter letter, Network network) {
        Member member = letter.member();
        return List.of(
                Cell.of(member.name()),
                Cell.of(Objects.requireNonNullElse(member.workshop(), "")),
                Cell.of(member.mainProduct()),
                phone(member, network),
                mail(member.email()),
                Cell.of(day(member.joinedOn())),
                signature(letter));
    }

    private static Cell signature(MemberLetter letter) {
        LocalDate signedOn = letter.signedOn();
        return signedOn == null ? Cell.of("sin firma").alarmingIf(true) : Cell.of("firmada el " + day(signedOn));
    }

    private static String day(LocalDate date) {
        return "%1$td/%1$tm/%1$tY".formatted(date);
    }

    private static Cell phone(Member member, Network network) {
        String stored = member.phone();
        if (stored == null) {
            return Cell.of("");
        }
        String call = PhoneNumber.link(stored);
        String chat =
                WhatsApp.link(stored, "Hola, %s. Le escribo por la red %s.".formatted(member.name(), network.name()));
        return call == null
                ? Cell.of(stored)
                : Cell.of(
                        "",
                        new Link(PhoneNumber.readable(stored), call),
                        chat == null ? null : new Link("WhatsApp", chat));
    }

    private static Cell mail(@Nullable String email) {
        return email == null ? Cell.of("") : Cell.of("", new Link(email, "mailto:" + email));
    }
}
