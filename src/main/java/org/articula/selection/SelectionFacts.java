package org.articula.selection;

/**
 * How far the selection of a network has come; the evidence that closing the first phase asks for.
 *
 * @param candidates who is interested now
 * @param assessed how many of them were assessed
 * @param admitted whom the latest decision admits, without those who withdrew or would not sign
 * @param committed how many of the admitted signed the letter of commitment ({@code RI.1})
 * @param minimum how many a network needs
 * @param decided whether there is a decision
 */
public record SelectionFacts(
        int candidates,
        int assessed,
        boolean relationsReviewed,
        int admitted,
        int committed,
        int minimum,
        boolean decided) {

    /** Whether those admitted are enough to form a network. */
    public boolean enough() {
        return admitted >= minimum;
    }
}
