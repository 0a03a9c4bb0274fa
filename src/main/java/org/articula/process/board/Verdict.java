package org.articula.process.board;

import java.util.List;

/**
 * How a network stands, and why.
 *
 * @param trouble the worst of its troubles
 * @param days how long the worst has lasted; 0 when nothing counts it
 * @param reasons Spanish sentences, the worst first; empty when all is well
 */
record Verdict(Trouble trouble, long days, List<Reason> reasons) {

    Verdict {
        reasons = List.copyOf(reasons);
    }

    /** One trouble of a network. @param days how long it has lasted */
    record Reason(Trouble trouble, long days, String text) {}
}
