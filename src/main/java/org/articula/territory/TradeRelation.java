package org.articula.territory;

/**
 * Somebody in a chain sells to somebody else ({@code C1.2.d}). The texts have no blanks around.
 *
 * @param seller the link or the people who sell
 * @param buyer the link or the client who buys
 * @param product what is bought
 * @param steadiness since when and how steadily, in words
 * @param sustainable whether it can last
 * @param reason why it can, or cannot
 */
public record TradeRelation(
        String seller, String buyer, String product, String steadiness, boolean sustainable, String reason) {

    public TradeRelation {
        seller = seller.strip();
        buyer = buyer.strip();
        product = product.strip();
        steadiness = steadiness.strip();
        reason = reason.strip();
    }
}
