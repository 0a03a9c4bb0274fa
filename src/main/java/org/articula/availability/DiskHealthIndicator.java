package org.articula.availability;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Down while changes are refused for want of room. */
@Component
class DiskHealthIndicator extends AbstractHealthIndicator {

    private final DiskSpace disk;

    DiskHealthIndicator(DiskSpace disk) {
        this.disk = disk;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (disk.isFull()) {
            builder.down();
        } else {
            builder.up();
        }
        builder.withDetail("minimumBytes", disk.minimum());
        disk.free().ifPresent(free -> builder.withDetail("freeBytes", free));
    }
}
