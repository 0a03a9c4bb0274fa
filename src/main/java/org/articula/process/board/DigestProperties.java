package org.articula.process.board;

import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the supervising unit gets its daily digest.
 *
 * @param enabled whether it gets any
 * @param at the hour it is written, on every day
 * @param zone where that hour is meant
 */
@ConfigurationProperties("articula.digest")
record DigestProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("07:00") LocalTime at,
        @DefaultValue("America/Guayaquil") ZoneId zone) {}
