package org.articula.notification;

/** How a person is told: by mail when there is an address, otherwise somebody telephones. */
public enum Channel {
    EMAIL,
    PHONE
}
