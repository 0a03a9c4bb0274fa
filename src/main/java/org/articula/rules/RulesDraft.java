package org.articula.rules;

/**
 * Rules that a network talks over before it votes ({@code RI.21}).
 *
 * @param id also the id of the version it becomes
 * @param baseVersion the version that was in force when it was written
 * @param reason why the network would change its rules
 */
public record RulesDraft(String id, String networkId, int baseVersion, RulesFigures figures, String reason) {}
