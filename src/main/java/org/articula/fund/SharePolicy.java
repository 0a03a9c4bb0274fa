package org.articula.fund;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares the members' own money: each gets as much of it as of the contributions was theirs, so gains and losses are everybody's in
 * proportion. Parts of a cent go one by one to those who lost most by rounding, and of equals to the first, so that the shares add up to
 * the money exactly.
 */
final class SharePolicy {

    private SharePolicy() {}

    /**
     * @param cents what there is; nothing is shared of a negative amount
     * @param contributed member id to what they paid in; nobody less than nothing
     * @return in the same order
     */
    static Map<String, Long> shares(long cents, Map<String, Long> contributed) {
        Map<String, Long> shares = new LinkedHashMap<>();
        contributed.keySet().forEach(id -> shares.put(id, 0L));
        BigInteger weight =
                contributed.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (cents <= 0 || weight.signum() == 0) {
            return shares;
        }
        Map<String, BigInteger> lost = new LinkedHashMap<>();
        long given = 0;
        for (Map.Entry<String, Long> member : contributed.entrySet()) {
            BigInteger[] part = BigInteger.valueOf(cents)
                    .multiply(BigInteger.valueOf(member.getValue()))
                    .divideAndRemainder(weight);
            shares.put(member.getKey(), part[0].longValueExact());
            lost.put(member.getKey(), part[1]);
            given += part[0].longValueExact();
        }
        List<Map.Entry<String, BigInteger>> byLoss = new ArrayList<>(lost.entrySet());
        byLoss.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        for (int i = 0; given < cents; i++, given++) {
            shares.merge(byLoss.get(i).getKey(), 1L, Long::sum);
        }
        return shares;
    }
}
