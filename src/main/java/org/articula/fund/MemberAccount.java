package org.articula.fund;

import java.time.LocalDate;
import java.util.List;
import org.articula.fund.DuePolicy.Due;
import org.articula.member.Member;
import org.jspecify.annotations.Nullable;

/**
 * What a member owes the fund and what they paid ({@code F2.3.j}).
 *
 * @param due contributions that fell due
 * @param paid contributions paid
 * @param fined fines of closed minutes
 * @param finesPaid fines paid
 * @param settled whether they left and got their share
 */
public record MemberAccount(
        Member member, long due, long paid, long fined, long finesPaid, boolean settled, List<DueDate> dates) {

    public MemberAccount {
        dates = List.copyOf(dates);
    }

    /** A contribution that fell due. @param paidOn null while it is not paid */
    public record DueDate(LocalDate dueOn, long cents, @Nullable LocalDate paidOn, boolean onTime) {

        static DueDate of(Due due) {
            return new DueDate(due.dueOn(), due.cents(), due.paidOn(), due.onTime());
        }
    }

    /** Contributions that are due and not paid. */
    public long arrears() {
        return settled ? 0 : Math.max(0, due - paid);
    }

    /** Contributions paid before they are due. */
    public long inAdvance() {
        return settled ? 0 : Math.max(0, paid - due);
    }

    public long openFines() {
        return settled ? 0 : Math.max(0, fined - finesPaid);
    }

    public long owed() {
        return arrears() + openFines();
    }
}
