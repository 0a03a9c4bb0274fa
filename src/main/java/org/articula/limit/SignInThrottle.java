package org.articula.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Slows down whoever guesses passwords, by account and by address, with pauses that grow and end by themselves. An address from which
 * the owner of an account has signed in counts for itself, so that strangers who guess cannot keep the owner out.
 */
@Component
public class SignInThrottle {

    private static final int MOST_ADDRESSES = 50_000;
    private static final int LONGEST_NAME = 64;

    private final Failures ofAccount;
    private final Failures ofAddress;
    private final Cache<String, Boolean> ownAddresses;

    SignInThrottle(Clock clock, LimitProperties properties) {
        LimitProperties.SignIn rule = properties.signIn();
        ofAccount = new Failures(clock, rule.freeAttempts(), rule);
        ofAddress = new Failures(clock, rule.freeFromAddress(), rule);
        ownAddresses = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(rule.rememberAddress())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Lets a password be checked, if it is time.
     *
     * @param account as somebody typed it; need not exist
     * @param check whether the password is right
     * @return what the check says
     * @throws TooManyAttemptsException without a check, while the account or the address of the request has to wait
     */
    public boolean guard(@Nullable String account, BooleanSupplier check) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)) {
            return check.getAsBoolean();
        }
        return guard(plain(account), ClientAddress.of(request(web)), check);
    }

    private boolean guard(String account, String address, BooleanSupplier check) {
        String own = account + " " + address;
        String counted = ownAddresses.getIfPresent(own) == null ? account : own;
        refuseDuring(ofAddress.pause(address));
        refuseDuring(ofAccount.begin(counted));
        ofAddress.begin(address);
        boolean right;
        try {
            right = check.getAsBoolean();
        } catch (RuntimeException unknown) {
            ofAccount.forgive(counted);
            ofAddress.forgive(address);
            throw unknown;
        }
        if (right) {
            ofAccount.forget(counted);
            ofAddress.forgive(address);
            ownAddresses.put(own, true);
        }
        return right;
    }

    private static void refuseDuring(Duration pause) {
        if (!pause.isZero()) {
            throw new TooManyAttemptsException(pause);
        }
    }

    private static HttpServletRequest request(ServletRequestAttributes web) {
        return web.getRequest();
    }

    /** One key for all ways to write a name that a database might take for the same. */
    private static String plain(@Nullable String account) {
        String name = Normalizer.normalize(account == null ? "" : account, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
