package org.articula.process.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One network on the board. Texts are Spanish, dates in the network's zone; what is not known or not there is null.
 *
 * @param articulatorId user id, for a filter
 * @param trouble the worst of its troubles, and its words
 * @param reasons sentences, the worst first
 * @param phase its current phase, or how it came to us without one
 * @param step the step of the plan it is at
 * @param delay against the plan; null when it is on time
 * @param waiting what waits for whom, the most urgent first
 * @param instanceId the process instance to look at first
 */
public record BoardRow(
        String networkCode,
        String networkName,
        String articulatorId,
        String articulator,
        String place,
        String sector,
        String statusText,
        Trouble trouble,
        String troubleText,
        List<Why> reasons,
        String phase,
        @Nullable String step,
        @Nullable String delay,
        List<Work> waiting,
        @Nullable Day nextMeeting,
        @Nullable Day lastValidMeeting,
        @Nullable String instanceId) {

    /** One trouble of a network. @param text a sentence */
    public record Why(Trouble trouble, String text) {}

    /** @param text {@code 3 dic 2026} */
    public record Day(LocalDate date, String text) {}

    /**
     * @param since day it began to wait
     * @param days how long it has waited
     * @param due day it should be done
     */
    public record Work(
            String what,
            String whom,
            Day since,
            String days,
            @Nullable Day due,
            boolean overdue,
            @Nullable String instanceId) {}
}
