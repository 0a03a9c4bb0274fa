package org.articula.notification;

import org.springframework.stereotype.Service;

/** Mails what is planned. */
@Service
public class NoticeDelivery {

    /** Sends the planned mails of one occasion. */
    public DeliveryResult deliver(String occasionId) {
        throw new UnsupportedOperationException(occasionId);
    }
}
