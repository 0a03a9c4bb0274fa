package org.articula.minutes;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fines that closed minutes confirmed ({@code RI.4}). Whether they are paid is written in the ledger of the fund. */
@Service
@Transactional(readOnly = true)
public class Fines {

    private final FineTable table;

    Fines(FineTable table) {
        this.table = table;
    }

    /**
     * Member id to what their fines of the network come to, in cents; whoever has none is left out.
     *
     * @param since the first day of a meeting that counts
     */
    public Map<String, Long> confirmedOf(String networkId, LocalDate since) {
        return table.confirmedSince(networkId, since);
    }
}
