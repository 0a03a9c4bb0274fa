package org.articula.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.articula.rules.FundCustody;
import org.articula.rules.FundRhythm;
import org.articula.rules.FundTerms;
import org.articula.shared.Money;

/** Whatever happens to a fund: it adds up, spends nothing that is not there, and shares out every cent. */
class FundPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final EntryPolicy.Books BOOKS =
            new EntryPolicy.Books(new Fund("n", "USD", "t", "c", DAY), null, DAY);

    /** One of the things that can happen, with an amount. */
    record Deed(EntryKind kind, MoneyPlace place, MoneySource source, long cents) {

        List<LedgerLine> lines() {
            return switch (kind) {
                case PAYMENT ->
                    List.of(LedgerLine.of(place, cents), LedgerLine.ofMember(Account.CONTRIBUTIONS, "m", -cents));
                case DONATION -> List.of(LedgerLine.of(place, cents), LedgerLine.ofDonor("ONG", null, -cents));
                case CO_FINANCING -> List.of(LedgerLine.of(place, cents), LedgerLine.of(Account.CO_FINANCING, -cents));
                case TRANSFER -> List.of(LedgerLine.of(Account.BANK, cents), LedgerLine.of(Account.CASH, -cents));
                case EXPENSE -> List.of(spent(), LedgerLine.of(place, -cents));
                default -> List.of(LedgerLine.of(Account.CASH, -cents), LedgerLine.of(Account.CASH_DIFFERENCE, cents));
            };
        }

        private LedgerLine spent() {
            return switch (source) {
                case OWN -> new LedgerLine(Account.EXPENSES, null, null, ExpenseKind.TRANSPORT, cents);
                case DONOR -> LedgerLine.ofDonor("ONG", ExpenseKind.TRANSPORT, cents);
                case CO_FINANCING -> LedgerLine.of(Account.CO_FINANCING, cents);
            };
        }
    }

    @Provide
    Arbitrary<Deed> deeds() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of(
                                EntryKind.PAYMENT,
                                EntryKind.DONATION,
                                EntryKind.CO_FINANCING,
                                EntryKind.TRANSFER,
                                EntryKind.EXPENSE,
                                EntryKind.CASH_DIFFERENCE),
                        Arbitraries.of(MoneyPlace.class),
                        Arbitraries.of(MoneySource.class),
                        Arbitraries.longs().between(1, 50_000))
                .as(Deed::new);
    }

    @Property
    void noSequenceOverdrawsAnythingAndWhatIsThereIsAlwaysSomebodys(
            @ForAll @Size(max = 60) List<@net.jqwik.api.From("deeds") Deed> deeds) {
        FundBalance balance = new FundBalance(0, 0, Map.of(), 0);
        Map<Account, Long> sums = new HashMap<>();
        List<List<LedgerLine>> booked = new ArrayList<>();
        for (Deed deed : deeds) {
            NewEntry entry = new NewEntry(deed.kind(), "o" + booked.size(), DAY, "texto", null, null, deed.lines());
            FundBalance after = EntryPolicy.after(balance, entry.lines());
            if (EntryPolicy.check(entry, BOOKS, balance, after, "amount", "bookedOn")
                    .isEmpty()) {
                balance = after;
                booked.add(entry.lines());
                entry.lines().forEach(line -> sums.merge(line.account(), line.cents(), Long::sum));
            }
            assertThat(List.of(
                            balance.cash(), balance.bank(), balance.own(), balance.ofDonors(), balance.coFinancing()))
                    .allMatch(cents -> cents >= 0);
        }
        assertThat(sums.values().stream().mapToLong(Long::longValue).sum()).isZero();
        assertThat(balance.cash()).isEqualTo(sums.getOrDefault(Account.CASH, 0L));
        assertThat(balance.total()).isEqualTo(balance.own() + balance.ofDonors() + balance.coFinancing());
        FundBalance undone = balance;
        for (List<LedgerLine> lines : booked) {
            undone = EntryPolicy.after(
                    undone, lines.stream().map(LedgerLine::reversed).toList());
        }
        assertThat(List.of(undone.cash(), undone.bank(), undone.own(), undone.ofDonors(), undone.coFinancing()))
                .containsOnly(0L);
    }

    @Property
    void sharesAddUpToTheCentWhateverTheNumberOfMembers(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 1_000_000_000L) Long> contributed) {
        Map<String, Long> weights = new LinkedHashMap<>();
        for (int i = 0; i < contributed.size(); i++) {
            weights.put("m" + i, contributed.get(i));
        }
        Map<String, Long> shares = SharePolicy.shares(cents, weights);
        boolean somebody = contributed.stream().anyMatch(paid -> paid > 0);

        assertThat(shares.keySet()).containsExactlyElementsOf(weights.keySet());
        assertThat(shares.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(somebody ? cents : 0);
        shares.forEach((member, share) -> {
            assertThat(share).isNotNegative();
            if (weights.get(member) == 0) {
                assertThat(share).as("who paid nothing").isZero();
            }
            weights.forEach((other, paid) -> {
                if (paid > weights.get(member)) {
                    assertThat(shares.get(other)).isGreaterThanOrEqualTo(share);
                }
            });
        });
    }

    @Property
    void aPaymentIsSplitWithoutLosingACent(
            @ForAll @LongRange(min = 0, max = 1_000_000) long cents,
            @ForAll @LongRange(min = 0, max = 100_000) long due,
            @ForAll @LongRange(min = 0, max = 100_000) long fines) {
        DuePolicy.Split split = DuePolicy.split(cents, due, fines);

        assertThat(split.contribution() + split.fines()).isEqualTo(cents);
        assertThat(split.fines()).isBetween(0L, fines);
        assertThat(split.contribution()).isGreaterThanOrEqualTo(Math.min(cents, due));
    }

    @Property
    void termsFollowOneAnotherWithoutGapOrOverlap(
            @ForAll FundRhythm rhythm, @ForAll @LongRange(min = 1, max = 400) long days) {
        List<LocalDate> meetings = DAY.datesUntil(DAY.plusDays(days + 1)).toList();
        List<FundTerms> schedule = List.of(terms(200, rhythm, DAY), terms(300, rhythm, DAY.plusDays(days / 2 + 1)));

        List<DuePolicy.Due> dues = DuePolicy.dues(schedule, meetings, DAY, DAY.plusDays(days));

        assertThat(dues).isSortedAccordingTo(java.util.Comparator.comparing(DuePolicy.Due::dueOn));
        assertThat(dues).doesNotHaveDuplicates().allSatisfy(due -> assertThat(due.cents())
                .isEqualTo(due.dueOn().isBefore(DAY.plusDays(days / 2 + 1)) ? 200 : 300));
        long all = dues.stream().mapToLong(DuePolicy.Due::cents).sum();
        assertThat(DuePolicy.paid(dues, List.of(new DuePolicy.Payment(DAY, all))))
                .allMatch(DuePolicy.Due::onTime);
        assertThat(DuePolicy.paid(dues, List.of())).noneMatch(DuePolicy.Due::onTime);
    }

    private static FundTerms terms(long cents, FundRhythm rhythm, LocalDate startsOn) {
        return new FundTerms(new Money(cents), rhythm, startsOn, "Copias", FundCustody.CASH, "Caja de Rosa");
    }
}
