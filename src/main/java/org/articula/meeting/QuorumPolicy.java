package org.articula.meeting;

import java.util.ArrayList;
import java.util.List;
import org.articula.shared.Wording;

/**
 * Whether a meeting is valid (RI.4, RI.5, RI.18). Two counts are kept apart: the meeting is valid with the percentage of
 * members the rules ask for; the start, which may wait the grace minutes, asks for half plus one of those who confirmed.
 * Only the first decides; the second is reported.
 */
public final class QuorumPolicy {

    private QuorumPolicy() {}

    /**
     * The counts a decision rests on.
     *
     * @param members members entitled to vote
     * @param onTime present from the start, or represented
     * @param lateWithinGrace late, but within the waiting time
     * @param lateBeyondGrace late beyond it
     * @param represented of those on time, how many sent a representative of age
     * @param invalidRepresentatives members whose representative is under age: they do not count
     * @param confirmed members who had confirmed
     */
    record Turnout(
            int members,
            int onTime,
            int lateWithinGrace,
            int lateBeyondGrace,
            int represented,
            int invalidRepresentatives,
            int confirmed) {

        static Turnout of(List<AttendanceRecord> register, int graceMinutes, int minimumAge, int confirmed) {
            int onTime = 0;
            int within = 0;
            int beyond = 0;
            int represented = 0;
            int invalid = 0;
            for (AttendanceRecord entry : register) {
                switch (entry.status()) {
                    case PRESENT -> onTime++;
                    case LATE -> {
                        if (entry.minutesLate() != null && entry.minutesLate() > graceMinutes) {
                            beyond++;
                        } else {
                            within++;
                        }
                    }
                    case REPRESENTED -> {
                        if (RepresentativePolicy.accepts(entry.representativeAge(), minimumAge)) {
                            onTime++;
                            represented++;
                        } else {
                            invalid++;
                        }
                    }
                    default -> {
                        // absent: entitled, not attending
                    }
                }
            }
            return new Turnout(register.size(), onTime, within, beyond, represented, invalid, confirmed);
        }

        int attending() {
            return onTime + lateWithinGrace + lateBeyondGrace;
        }

        /** Those there when the waiting time ran out. */
        int atStart() {
            return onTime + lateWithinGrace;
        }
    }

    /** Fewest members that make up the percentage: the percentage of the members, rounded up. */
    static int required(int percent, int members) {
        return (percent * members + 99) / 100;
    }

    /** Half plus one of those who confirmed, by link or by telephone; nothing is asked for when nobody did (RI.4). */
    public static int requiredToStart(int confirmed) {
        return confirmed == 0 ? 0 : confirmed / 2 + 1;
    }

    static QuorumDecision decide(int percent, int graceMinutes, Turnout turnout) {
        int attending = turnout.attending();
        int members = turnout.members();
        int required = required(percent, members);
        boolean reached = members > 0 && attending * 100 >= percent * members;
        List<String> reasons = new ArrayList<>();
        reasons.add(decision(percent, turnout, required, reached));
        addTurnout(turnout, reasons);
        addStart(graceMinutes, turnout, reasons);
        return new QuorumDecision(reached, attending, members, required, reasons);
    }

    private static String decision(int percent, Turnout turnout, int required, boolean reached) {
        if (turnout.members() == 0) {
            return "No hay cuórum: la red no tiene integrantes activos.";
        }
        int attending = turnout.attending();
        // Rounded down, so that 50,9 % is never shown as the 51 % it is not
        String share = (attending == 1 ? "participa " : "participan ") + attending + " de "
                + Wording.count(turnout.members(), "integrante", "integrantes") + " ("
                + attending * 100 / turnout.members() + " %)";
        if (reached) {
            return "Hay cuórum: %s y el reglamento exige al menos el %d %%, es decir %d."
                    .formatted(share, percent, required);
        }
        int missing = required - attending;
        return "No hay cuórum: %s y el reglamento exige al menos el %d %%, es decir %d; %s."
                .formatted(share, percent, required, missing == 1 ? "faltó 1" : "faltaron " + missing);
    }

    private static void addTurnout(Turnout turnout, List<String> reasons) {
        int late = turnout.lateWithinGrace() + turnout.lateBeyondGrace();
        if (late > 0) {
            reasons.add(Wording.count(late, "integrante llegó", "integrantes llegaron") + " con atraso y también "
                    + (late == 1 ? "cuenta." : "cuentan."));
        }
        if (turnout.represented() > 0) {
            reasons.add(Wording.count(turnout.represented(), "integrante participa", "integrantes participan")
                    + " por medio de representante, con voz y voto.");
        }
        if (turnout.invalidRepresentatives() > 0) {
            reasons.add(Wording.count(
                            turnout.invalidRepresentatives(), "representante no cuenta", "representantes no cuentan")
                    + " por no tener la edad mínima.");
        }
    }

    private static void addStart(int graceMinutes, Turnout turnout, List<String> reasons) {
        if (turnout.confirmed() == 0) {
            reasons.add("Nadie había confirmado su asistencia, por lo que no se pidió cuórum de inicio.");
            return;
        }
        int required = requiredToStart(turnout.confirmed());
        String confirmed = "Para empezar se pedía la mitad más uno de quienes confirmaron (%d de %d)"
                .formatted(required, turnout.confirmed());
        if (turnout.onTime() >= required) {
            reasons.add(confirmed + " y a la hora fijada ya había " + turnout.onTime() + ".");
        } else if (turnout.atStart() >= required) {
            reasons.add("%s; se completó dentro de los %d minutos de espera, con %d."
                    .formatted(confirmed, graceMinutes, turnout.atStart()));
        } else {
            reasons.add("%s; pasados los %d minutos de espera había %d."
                    .formatted(confirmed, graceMinutes, turnout.atStart()));
        }
    }
}
