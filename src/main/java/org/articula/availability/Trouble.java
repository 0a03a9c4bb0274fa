package org.articula.availability;

import org.springframework.http.HttpStatus;

/** Why nothing can be done just now, in the words people read. */
enum Trouble {
    DATABASE_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            10,
            "La base de datos no responde",
            "La base de datos no responde en este momento. Inténtelo otra vez en un minuto; si estaba guardando algo, revise antes si quedó guardado."),
    DISK_FULL(
            HttpStatus.INSUFFICIENT_STORAGE,
            60,
            "El disco del servidor está lleno",
            "El disco del servidor está lleno; no se guardó nada de lo que acaba de enviar. Avise a quien administra el servidor e inténtelo más tarde.");

    private final HttpStatus status;
    private final int retryAfterSeconds;
    private final String title;
    private final String message;

    Trouble(HttpStatus status, int retryAfterSeconds, String title, String message) {
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
        this.title = title;
        this.message = message;
    }

    int status() {
        return status.value();
    }

    int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    String title() {
        return title;
    }

    String message() {
        return message;
    }
}
