package org.articula.notification;

import org.jspecify.annotations.Nullable;

/**
 * A person to tell.
 *
 * @param email blank counts as none
 * @param phone shown to whoever telephones when there is no e-mail
 */
public record Recipient(String memberId, String name, @Nullable String email, @Nullable String phone) {}
