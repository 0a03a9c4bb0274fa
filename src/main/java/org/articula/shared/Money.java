package org.articula.shared;

import java.math.BigDecimal;

/**
 * An amount in United States dollars, exact to the cent.
 *
 * @param cents whole cents; negative for what is owed
 */
public record Money(long cents) {

    /** @throws ArithmeticException for fractions of a cent */
    public static Money ofDollars(BigDecimal dollars) {
        return new Money(dollars.movePointRight(2).longValueExact());
    }

    /** The same amount in dollars, with two decimals. */
    public BigDecimal dollars() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** As people here write it: {@code 2,00 USD}. */
    @Override
    public String toString() {
        return SpanishFigures.of(dollars()) + " USD";
    }
}
