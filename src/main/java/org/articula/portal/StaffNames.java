package org.articula.portal;

/** What people are called who have an account. Implemented where accounts are kept. */
@FunctionalInterface
public interface StaffNames {

    /** The name people read instead of a user's id; the id itself when there is no such user. */
    String nameOf(String userId);
}
