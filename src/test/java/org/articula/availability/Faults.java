package org.articula.availability;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A database that can go away and a disk that can fill; both are well until a test disturbs them. */
@TestConfiguration(proxyBeanMethods = false)
class Faults {

    @Bean
    static Outage outage() {
        return new Outage();
    }

    @Bean
    AtomicLong freeBytes() {
        return new AtomicLong(Long.MAX_VALUE);
    }

    @Bean
    @Primary
    DiskSpace emulatedDisk(AtomicLong freeBytes) {
        return new DiskSpace(List.of(Path.of(".")), 1_000, folder -> freeBytes.get(), new EveryLookIsLater());
    }

    /** What was seen is never remembered. */
    private static final class EveryLookIsLater extends Clock {

        private long second;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            second += 60;
            return Instant.EPOCH.plusSeconds(second);
        }
    }
}
