package org.articula.limit;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The product's throttle, which a test can make forget: all tests come from one address, and their clock goes back. */
@TestComponent
@Primary
public class ForgetfulThrottle extends SignInThrottle {

    private final Clock clock;
    private final LimitProperties properties;
    private volatile SignInThrottle throttle;

    ForgetfulThrottle(Clock clock, LimitProperties properties) {
        super(clock, properties);
        this.clock = clock;
        this.properties = properties;
        throttle = new SignInThrottle(clock, properties);
    }

    @Override
    public boolean guard(@Nullable String account, BooleanSupplier check) {
        return throttle.guard(account, check);
    }

    /** As if nobody had ever tried a password. */
    public void forgetEverything() {
        throttle = new SignInThrottle(clock, properties);
    }
}
