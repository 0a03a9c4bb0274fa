package org.articula.process.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who is asking: the person that the webapps' own sign-in left in the session, with their groups. */
@Component
class People implements SecurityContextRepository {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);

    /** Where the webapps keep it. */
    private static final String ATTRIBUTE = "authenticatedUser";

    @Override
    @SuppressWarnings("deprecation") // still the method to implement; the other one calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = new SecurityContextImpl();
        signedIn(holder.getRequest()).map(People::token).ifPresent(context::setAuthentication);
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // The webapps keep who has signed in
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private static Optional<UserAuthentication> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        try {
            return session != null && session.getAttribute(ATTRIBUTE) instanceof Authentications people
                    ? people.getAuthentications().stream()
                            .filter(person -> ProcessEngines.NAME_DEFAULT.equals(person.getProcessEngineName()))
                            .findFirst()
                    : Optional.empty();
        } catch (IllegalStateException over) {
            LOG.debug("The session ended at this very moment", over);
            return Optional.empty();
        }
    }

    private static PreAuthenticatedAuthenticationToken token(UserAuthentication person) {
        return new PreAuthenticatedAuthenticationToken(
                person.getIdentityId(), "", AuthorityUtils.createAuthorityList(person.getGroupIds()));
    }
}
