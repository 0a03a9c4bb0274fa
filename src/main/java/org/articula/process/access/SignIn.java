package org.articula.process.access;

import org.articula.limit.SignInThrottle;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's accounts, without its lock: ten wrong passwords would close an account until an administrator opens it, also the only
 * administrator's. Whoever guesses is slowed down instead; what older versions locked is open.
 */
final class SignIn extends DbIdentityServiceProvider {

    private final SignInThrottle throttle;
    private final UserEntity nobody;

    private SignIn(SignInThrottle throttle, UserEntity nobody) {
        this.throttle = throttle;
        this.nobody = nobody;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return throttle.guard(userId, () -> isRight(userId, password));
    }

    /** A name that does not exist costs the same work as one that does. */
    private boolean isRight(String userId, String password) {
        if (userId == null || password == null) {
            return false;
        }
        UserEntity user = findUserById(userId);
        // Some databases find «Maria» for «maria»; groups and tasks would not
        boolean known = user != null && user.getId().equals(userId);
        return matchPassword(password, known ? user : nobody) && known;
    }

    static final class Factory implements SessionFactory {

        private final SignInThrottle throttle;
        private volatile @Nullable UserEntity nobody;

        Factory(SignInThrottle throttle) {
            this.throttle = throttle;
        }

        @Override
        public Class<?> getSessionType() {
            return WritableIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            if (nobody == null) {
                UserEntity made = new UserEntity("nobody");
                made.setPassword("nobody");
                made.encryptPassword();
                nobody = made;
            }
            return new SignIn(throttle, nobody);
        }
    }
}
