package org.articula.activity;

import org.articula.shared.Money;

/**
 * How a visit to a model is got ready: logistics, and what the members know, think of and ask ({@code F2.3.e}).
 *
 * @param contributions what each puts in
 */
public record VisitPreparation(
        String transport, Money cost, String contributions, String information, String reflections, String questions) {}
