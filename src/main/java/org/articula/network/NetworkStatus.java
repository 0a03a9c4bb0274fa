package org.articula.network;

/** Whether a network still works. An ended network keeps its history and takes no new facts. */
public enum NetworkStatus {
    ACTIVE,
    ENDED
}
