package org.articula.process.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/**
 * Lets whoever has signed in through to every address, so that a test meets what stands behind the door: the engine has to refuse by itself
 * what an address forgotten in the list would let through.
 */
@TestConfiguration(proxyBeanMethods = false)
public class OpenDoor {

    private static final String EVERYTHING = "[]\nGET, POST, PUT, DELETE, OPTIONS  /**  people  whatever there is";

    @Bean
    @Primary
    AddressList everyAddress() throws IOException {
        String list = new ClassPathResource("access/addresses.txt").getContentAsString(StandardCharsets.UTF_8);
        return new AddressList(Stream.concat(list.lines(), EVERYTHING.lines()));
    }
}
