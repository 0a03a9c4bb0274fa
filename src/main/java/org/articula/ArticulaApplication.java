package org.articula;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ArticulaApplication {

    public static void main(String[] args) {
        SpringApplication.run(ArticulaApplication.class, args);
    }
}
