package org.articula;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** Accounts are the engine's: no user with a password of its own is wanted. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class ArticulaApplication {

    public static void main(String[] args) {
        SpringApplication.run(ArticulaApplication.class, args);
    }
}
