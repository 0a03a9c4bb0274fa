package org.articula.link;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes and reads signed links. A link names its subject and a member and nothing else. */
@Component
public class Links {

    private static final int IDS_LENGTH = 32;
    private static final int SIGNATURE_LENGTH = 16;
    private static final int TOKEN_LENGTH = (IDS_LENGTH + SIGNATURE_LENGTH) / 3 * 4;

    private final SigningKeys keys;
    private final String baseUrl;

    Links(SigningKeys keys, @Value("${articula.base-url:http://localhost:8080}") String baseUrl) {
        this.keys = keys;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The address of the page, as it stands in mails. */
    public String link(LinkPurpose purpose, String subjectId, String memberId) {
        return baseUrl + purpose.path() + token(purpose, subjectId, memberId);
    }

    /** What stands for subject and member in the address. */
    public String token(LinkPurpose purpose, String subjectId, String memberId) {
        byte[] ids = ByteBuffer.allocate(IDS_LENGTH)
                .put(bytes(subjectId))
                .put(bytes(memberId))
                .array();
        byte[] signed = Arrays.copyOf(ids, IDS_LENGTH + SIGNATURE_LENGTH);
        System.arraycopy(signature(purpose, ids), 0, signed, IDS_LENGTH, SIGNATURE_LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** @throws InvalidLinkException if we did not write that token for that purpose */
    public Addressee read(LinkPurpose purpose, String token) {
        if (token.length() != TOKEN_LENGTH) {
            throw new InvalidLinkException();
        }
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidLinkException();
        }
        byte[] ids = Arrays.copyOf(signed, IDS_LENGTH);
        byte[] claimed = Arrays.copyOfRange(signed, IDS_LENGTH, signed.length);
        // In constant time, so that answers do not tell how much of a guess was right
        if (!MessageDigest.isEqual(claimed, Arrays.copyOf(signature(purpose, ids), SIGNATURE_LENGTH))) {
            throw new InvalidLinkException();
        }
        ByteBuffer buffer = ByteBuffer.wrap(ids);
        return new Addressee(uuid(buffer), uuid(buffer));
    }

    private byte[] signature(LinkPurpose purpose, byte[] ids) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.of(purpose), "HmacSHA256"));
            return mac.doFinal(ids);
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
