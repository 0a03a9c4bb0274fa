package org.articula.notification;

/** A mail did not go out. The message is Spanish and goes to the ledger. */
class DeliveryException extends Exception {

    private static final long serialVersionUID = 1L;

    /** How far the fault reaches: it decides what happens to this notice and to the others. */
    enum Reach {
        /** This address never works: no retry, the others go on. */
        ADDRESS,
        /** This message is never taken: no retry, the others go on. */
        REFUSED,
        /** This message was not taken this time: retry later, the others go on. */
        MESSAGE,
        /** Nothing can be sent now: retry later, leave the server in peace until then. */
        SERVER
    }

    private final Reach reach;

    DeliveryException(Reach reach, String message, Throwable cause) {
        super(message, cause);
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }
}
