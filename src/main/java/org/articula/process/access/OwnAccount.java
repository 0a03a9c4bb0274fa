package org.articula.process.access;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/**
 * People keep their own name and password. The engine would also let them delete their account, and with it the articulator of a
 * network.
 */
final class OwnAccount extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newUser(User user) {
        String id = user.getId();
        return new AuthorizationEntity[] {createGrantAuthorization(id, null, USER, id, READ, UPDATE)};
    }
}
