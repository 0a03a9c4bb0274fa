package org.articula.fund;

import org.articula.shared.Money;
import org.articula.shared.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What a member paid in a meeting.
 *
 * @param amount only for another amount than what is due
 */
public record Payment(String memberId, @Nullable Choice choice, @Nullable Money amount) {

    /** How much it was; nothing chosen is nothing paid. */
    public enum Choice implements Worded {
        PAID("Pagó lo suyo"),
        OTHER("Otro monto"),
        NOTHING("No pagó");

        private final String spanish;

        Choice(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }
}
