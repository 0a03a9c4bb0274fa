package org.articula.process.access;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articula.refusal.RefusalAnswer;
import org.articula.refusal.Sentences;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring Security in front of everything: a strict reading of addresses, a list of who may call what, headers on every page. Signing in, its
 * session and the token against forged requests stay the webapps' own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FrontDoor {

    private static final String API = "/camunda/api/";

    /** Letters, digits and marks that no browser writes as %41: with them two addresses look different and are the same. */
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private final AddressList addresses;
    private final RefusalAnswer refusals;
    private final PageHeaders headers;

    FrontDoor(AddressList addresses, RefusalAnswer refusals, PageHeaders headers) {
        this.addresses = addresses;
        this.refusals = refusals;
        this.headers = headers;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, People people) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .securityContext(context -> context.securityContextRepository(people))
                .headers(all -> all.defaultsDisabled().addHeaderWriter(headers))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, nobody) -> refuse(request, response, false))
                        .accessDeniedHandler((request, response, denied) -> refuse(request, response, true)))
                .authorizeHttpRequests(requests -> requests
                        // Only the product itself sends a request on to another of its pages
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access(this::decide))
                .build();
    }

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.getEncodedUrlBlocklist()
                .addAll(IntStream.concat(UNRESERVED.chars(), UNRESERVED.chars())
                        .mapToObj("%%%02x"::formatted)
                        .flatMap(code -> Stream.of(code, code.toUpperCase(Locale.ROOT)))
                        .toList());
        return firewall;
    }

    @Bean
    FilterRegistrationBean<Threshold> threshold(HttpFirewall firewall, Hosts hosts) {
        var registration = new FilterRegistrationBean<>(new Threshold(firewall, hosts, refusals, headers));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** What the firewall finds out only when somebody reads a header or a parameter. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, malformed) -> {
            headers.writeHeaders(request, response);
            refusals.send(request, response, HttpServletResponse.SC_BAD_REQUEST, "La solicitud no está bien escrita.");
        };
    }

    private AuthorizationDecision decide(Supplier<Authentication> person, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Set<String> names = namesOf(person.get());
        boolean signIn = addresses.allows(request, Set.of(AddressList.SIGN_IN));
        if (names.contains(AddressList.PEOPLE)) {
            WebRequest.comesFromSomebody();
        } else if (signIn) {
            WebRequest.signsIn();
        }
        return new AuthorizationDecision(signIn || addresses.allows(request, names));
    }

    /** The words of the lists that whoever asks goes by: their groups and what everybody is. */
    static Set<String> namesOf(Authentication person) {
        if (person instanceof AnonymousAuthenticationToken) {
            return Set.of(AddressList.ANYONE);
        }
        Set<String> names = new HashSet<>(AuthorityUtils.authorityListToSet(person.getAuthorities()));
        names.add(AddressList.ANYONE);
        names.add(AddressList.PEOPLE);
        // The engine's own group of administrators has the same rights in it
        if (names.contains(CAMUNDA_ADMIN)) {
            names.add(Groups.ADMINISTRATORS);
        }
        return names;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, boolean signedIn) throws IOException {
        if (!request.getRequestURI().startsWith(API) && !addresses.knows(request)) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND);
        } else if (signedIn) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        refusals.send(request, response, status, Sentences.ofStatus(status));
    }
}
