package org.articula.member;

import org.articula.network.Network;
import org.articula.notification.Recipient;

/**
 * What somebody is told of a decision about them.
 *
 * @param title what was decided about: {@code su solicitud de ingreso}
 * @param decision a sentence
 * @param reason as the network gave it
 * @param closing a sentence
 */
record DecisionNews(Recipient person, Network network, String title, String decision, String reason, String closing) {

    /** To read out or send. */
    String call() {
        return "Hola, %s. %s Razones: %s".formatted(person.name(), decision, reason);
    }
}
