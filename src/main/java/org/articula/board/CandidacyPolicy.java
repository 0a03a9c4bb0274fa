package org.articula.board;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Who can stand for what, and how votes must add up. */
final class CandidacyPolicy {

    private static final String LIST = "candidates";

    private CandidacyPolicy() {}

    /**
     * @param replaced the one office that is filled anew; null for the whole board
     * @param active who belongs to the network
     * @param inOffice who holds which office and keeps it: member to office
     */
    static List<FieldError> check(
            Proposal proposal,
            @Nullable Office replaced,
            Set<String> active,
            Map<String, Office> inOffice,
            LocalDate today) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(proposal.secretVote() == null, "secretVote", "Elija cómo se vota.");
        term(errors, proposal.termFrom(), proposal.termUntil(), today);
        Map<String, Office> standing = new HashMap<>(inOffice);
        Set<Candidate> seen = new HashSet<>();
        Set<Office> offices = EnumSet.noneOf(Office.class);
        for (int i = 0; i < proposal.candidates().size(); i++) {
            FieldErrors row = errors.row(LIST, i);
            Office office = proposal.candidates().get(i).office();
            String memberId = proposal.candidates().get(i).memberId();
            row.addIf(office == null, "office", "Elija el cargo.");
            row.addIf(memberId == null, "memberId", "Elija a la persona.");
            if (office == null || memberId == null) {
                continue;
            }
            offices.add(office);
            row.addIf(!active.contains(memberId), "memberId", "Esta persona ya no es integrante de la red.");
            row.addIf(
                    replaced != null && office != replaced,
                    "office",
                    "Se elige solo el cargo de %s.".formatted(word(replaced)));
            Office other = standing.putIfAbsent(memberId, office);
            row.addIf(
                    other != null && other != office,
                    "memberId",
                    "Una persona no puede tener dos cargos: ya está como %s.".formatted(word(other)));
            row.addIf(!seen.add(new Candidate(office, memberId)), "memberId", "Ya está propuesta para este cargo.");
        }
        List<Office> needed = replaced == null ? Office.requiredOnes() : List.of(replaced);
        needed.stream()
                .filter(office -> !offices.contains(office))
                .forEach(office -> errors.add(LIST, "Falta al menos un candidato a %s.".formatted(word(office))));
        return errors.all();
    }

    private record Candidate(Office office, String memberId) {}

    private static void term(FieldErrors errors, @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        errors.addIf(from == null, "termFrom", "Indique desde qué día.");
        errors.addIf(until == null, "termUntil", "Indique hasta qué día.");
        if (from == null || until == null) {
            return;
        }
        errors.addIf(!until.isAfter(from), "termUntil", "El período no puede terminar antes de empezar.");
        errors.addIf(
                until.isAfter(from.plusYears(BoardLimits.LONGEST_TERM)),
                "termUntil",
                "Un período dura %d años como máximo.".formatted(BoardLimits.LONGEST_TERM));
        errors.addIf(until.isAfter(from) && !until.isAfter(today), "termUntil", "Ese período ya terminó.");
    }

    /**
     * @param standing who stands in this round
     * @param attending who had a vote in the meeting
     */
    static List<FieldError> check(Count count, List<Candidacy> standing, Set<String> active, int attending) {
        FieldErrors errors = new FieldErrors();
        Set<Office> told = EnumSet.noneOf(Office.class);
        for (Candidacy candidacy : standing) {
            int row = row(count, candidacy);
            if (row < 0) {
                errors.add("votes", "Faltan los votos de un candidato a %s.".formatted(word(candidacy.office())));
                continue;
            }
            Integer votes = count.votes().get(row).votes();
            errors.row("votes", row).addIf(votes == null || votes < 0, "votes", "Indique los votos; puede ser 0.");
            errors.row("votes", row)
                    .addIf(
                            votes != null && votes > 0 && !active.contains(candidacy.memberId()),
                            "votes",
                            "Esta persona dejó la red: ya no se la puede elegir. Escriba 0.");
            if (told.add(candidacy.office())) {
                sum(errors.row("votes", row), count, candidacy.office(), attending);
            }
        }
        for (int i = 0; i < count.blanks().size(); i++) {
            Integer blank = count.blanks().get(i).blank();
            errors.row("blanks", i).addIf(blank != null && blank < 0, "blank", "Los votos no pueden ser negativos.");
        }
        return errors.all();
    }

    private static void sum(FieldErrors row, Count count, Office office, int attending) {
        long cast = count.votes().stream()
                        .filter(one -> one.office() == office)
                        .mapToLong(one -> one.votes() == null ? 0 : one.votes())
                        .sum()
                + blanks(count, office);
        row.addIf(
                cast > attending,
                "votes",
                "Para %s hay %d votos con los blancos y en la reunión participaron %d: no puede haber más."
                        .formatted(word(office), cast, attending));
    }

    static int blanks(Count count, Office office) {
        return count.blanks().stream()
                .filter(one -> one.office() == office)
                .mapToInt(one -> one.blank() == null ? 0 : one.blank())
                .sum();
    }

    private static int row(Count count, Candidacy candidacy) {
        for (int i = 0; i < count.votes().size(); i++) {
            Count.Votes one = count.votes().get(i);
            if (one.office() == candidacy.office() && one.memberId().equals(candidacy.memberId())) {
                return i;
            }
        }
        return -1;
    }

    private static String word(@Nullable Office office) {
        return office == null ? "" : office.spanish().toLowerCase(Locale.ROOT);
    }
}
