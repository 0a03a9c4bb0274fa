package org.articula;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** Accounts are the engine's: no user with a password of its own is wanted. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class ArticulaApplication {

    public static void main(String[] args) {
        // Columns hold UTC and the engine counts its timers in the zone of the machine, whatever it is started with
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(ArticulaApplication.class, args);
    }
}
