package org.articula.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.shared.Wording;

/**
 * Who is elected ({@code F2.3.h}): for each office whoever has more votes than the others; those with as many as each other vote again. Nobody
 * holds two offices, so that coordinator, secretary and treasurer are three persons.
 */
public final class ElectionPolicy {

    private ElectionPolicy() {}

    /**
     * What a round decided.
     *
     * @param winners who is elected, by office
     * @param again who stands in the next round, by office; empty when the election is decided
     * @param reasons Spanish, one sentence for each office
     */
    public record Decision(Map<Office, String> winners, Map<Office, List<String>> again, List<String> reasons) {

        public boolean tied() {
            return !again.isEmpty();
        }
    }

    /**
     * @param voted of one round; votes are known
     * @param taken who holds another office already, or was elected for it in an earlier round: member to office
     * @param names by member
     */
    public static Decision decide(List<Candidacy> voted, Map<String, Office> taken, Map<String, String> names) {
        Map<Office, String> winners = new EnumMap<>(Office.class);
        Map<Office, List<String>> again = new EnumMap<>(Office.class);
        List<String> reasons = new ArrayList<>();
        Map<String, Office> busy = new HashMap<>(taken);
        Map<Office, List<Candidacy>> byOffice = voted.stream()
                .collect(Collectors.groupingBy(
                        Candidacy::office, () -> new EnumMap<>(Office.class), Collectors.toList()));
        byOffice.forEach((office, candidates) -> {
            List<Candidacy> able = candidates.stream()
                    .filter(one -> busy.getOrDefault(one.memberId(), office) == office)
                    .toList();
            candidates.stream()
                    .filter(one -> !able.contains(one))
                    .forEach(one -> reasons.add("%s no puede ser %s: ya tiene el cargo de %s."
                            .formatted(
                                    name(names, one.memberId()),
                                    office.spanish().toLowerCase(Locale.ROOT),
                                    busy.getOrDefault(one.memberId(), office)
                                            .spanish()
                                            .toLowerCase(Locale.ROOT))));
            int most = able.stream().mapToInt(ElectionPolicy::votes).max().orElse(0);
            List<Candidacy> first =
                    able.stream().filter(one -> votes(one) == most).toList();
            if (first.size() == 1 && most > 0) {
                String elected = first.get(0).memberId();
                winners.put(office, elected);
                busy.put(elected, office);
                reasons.add("%s: se elige a %s con %s."
                        .formatted(office.spanish(), name(names, elected), Wording.count(most, "voto", "votos")));
            } else {
                List<Candidacy> next = able.isEmpty() ? candidates : first;
                again.put(office, next.stream().map(Candidacy::memberId).toList());
                reasons.add(tie(office, first, most, names));
            }
        });
        return new Decision(winners, again, List.copyOf(reasons));
    }

    private static String tie(Office office, List<Candidacy> first, int most, Map<String, String> names) {
        String people = Wording.list(
                first.stream().map(one -> name(names, one.memberId())).toList());
        return most == 0
                ? "%s: nadie recibió votos; se vuelve a votar.".formatted(office.spanish())
                : "%s: empate de %s con %s cada uno; se vota de nuevo solo entre ellos."
                        .formatted(office.spanish(), people, Wording.count(most, "voto", "votos"));
    }

    private static int votes(Candidacy one) {
        return one.votes() == null ? 0 : one.votes();
    }

    private static String name(Map<String, String> names, String memberId) {
        return names.getOrDefault(memberId, "quien dejó la red");
    }
}
