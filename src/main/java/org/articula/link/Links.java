package org.articula.link;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes and reads signed links. A link names its subject and a member, where its purpose asks for it the last day it is good, and nothing else. */
@Component
public class Links {

    private static final int IDS_LENGTH = 32;
    private static final int SIGNATURE_LENGTH = 16;

    /** As many as make the address come out even. */
    private static final int DAY_LENGTH = 3;

    private final SigningKeys keys;
    private final Clock clock;
    private final String baseUrl;

    Links(SigningKeys keys, Clock clock, @Value("${articula.base-url:http://localhost:8080}") String baseUrl) {
        this.keys = keys;
        this.clock = clock;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The address of the page, as it stands in mails. */
    public String link(LinkPurpose purpose, String subjectId, String memberId) {
        return baseUrl + path(purpose, subjectId, memberId);
    }

    /** The same address within the product. */
    public String path(LinkPurpose purpose, String subjectId, String memberId) {
        return purpose.path() + token(purpose, subjectId, memberId);
    }

    /** What stands for subject and member in the address. */
    public String token(LinkPurpose purpose, String subjectId, String memberId) {
        ByteBuffer said =
                ByteBuffer.allocate(length(purpose)).put(bytes(subjectId)).put(bytes(memberId));
        if (purpose.expires()) {
            int day = Math.toIntExact(today().plusDays(purpose.days()).toEpochDay());
            said.put((byte) (day >> 16)).put((byte) (day >> 8)).put((byte) day);
        }
        byte[] payload = said.array();
        byte[] signed = Arrays.copyOf(payload, payload.length + SIGNATURE_LENGTH);
        System.arraycopy(signature(purpose, payload), 0, signed, payload.length, SIGNATURE_LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** @throws InvalidLinkException if we did not write that token for that purpose, or it is not good any more */
    public Addressee read(LinkPurpose purpose, String token) {
        int length = length(purpose);
        if (token.length() != (length + SIGNATURE_LENGTH) / 3 * 4) {
            throw new InvalidLinkException();
        }
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidLinkException();
        }
        byte[] payload = Arrays.copyOf(signed, length);
        byte[] claimed = Arrays.copyOfRange(signed, length, signed.length);
        // In constant time, so that answers do not tell how much of a guess was right
        if (!MessageDigest.isEqual(claimed, Arrays.copyOf(signature(purpose, payload), SIGNATURE_LENGTH))) {
            throw new InvalidLinkException();
        }
        ByteBuffer buffer = ByteBuffer.wrap(payload);
        Addressee addressee = new Addressee(uuid(buffer), uuid(buffer));
        if (purpose.expires() && today().toEpochDay() > day(buffer)) {
            throw new InvalidLinkException();
        }
        return addressee;
    }

    private static int length(LinkPurpose purpose) {
        return purpose.expires() ? IDS_LENGTH + DAY_LENGTH : IDS_LENGTH;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static int day(ByteBuffer buffer) {
        return (buffer.get() & 0xff) << 16 | (buffer.get() & 0xff) << 8 | buffer.get() & 0xff;
    }

    private byte[] signature(LinkPurpose purpose, byte[] payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.of(purpose), "HmacSHA256"));
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    private static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static String uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
