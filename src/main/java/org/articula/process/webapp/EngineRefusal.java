package org.articula.process.webapp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.articula.refusal.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * A refusal of the engine as a person reads it.
 *
 * @param status that fits: the engine answers 500 to much that is the request's fault
 * @param type the engine's word for it, which its webapps look at
 * @param message Spanish
 */
record EngineRefusal(@JsonIgnore int status, @Nullable String type, String message) {

    private static final int SAME = 0;
    private static final int BAD_REQUEST = 400;

    /** What the engine says in English, by its word for it and a space, and what it means; the first that fits. */
    private static final List<Meaning> MEANINGS = List.of(
            meaning(SAME, "engine.other-group", "^AuthorizationException .*'TASK_(WORK|ASSIGN)'"),
            meaning(400, "engine.password-policy", "Password does not match policy"),
            meaning(400, "engine.own-password", "authenticated user password is not valid"),
            meaning(400, "engine.id", "is not a valid resource identifier"),
            meaning(409, "engine.exists", "BadUserRequestException .*already exists"),
            meaning(409, "engine.claimed", "^TaskAlreadyClaimedException"),
            meaning(409, "engine.suspended", "^SuspendedEntityInteractionException|is suspended"),
            meaning(409, "status.409", "^(OptimisticLockingException|CrdbTransactionRetryException)"),
            meaning(400, "engine.query", "^QueryParamException"),
            meaning(400, "engine.query-value", "Cannot set query parameter '(\\w+)'"),
            meaning(
                    404,
                    "status.404",
                    "^NullValueException|^NotFoundException|^InvalidRequestException No (matching )?(task|user) "),
            meaning(404, "status.404", "Process engine with name \\S+ does not exist"),
            meaning(
                    415,
                    "status.415",
                    "^UnsupportedCharsetException|^IllegalCharsetNameException|@FormParam is utilized"),
            meaning(400, "engine.json", "^(InvalidRequestException $|Json|MismatchedInput|Unrecognized|InvalidFormat)"),
            meaning(400, "status.400", "Unrecognized authorization type|is not valid for '\\w+' resource type"));

    /** What the engine wraps a refused form in. */
    private static final Pattern FORM = Pattern.compile(
            "^RestException Cannot (?:submit task form|complete task|instantiate process definition) \\S+: (.+)",
            Pattern.DOTALL);

    private record Meaning(int status, String key, Pattern words) {}

    /** @param ours whether the message is a sentence of ours, to be kept */
    static EngineRefusal of(int status, @Nullable String type, @Nullable String message, boolean ours) {
        if (ours) {
            return new EngineRefusal(status, type, Sentences.withoutMarkup(String.valueOf(message)));
        }
        String words = type + " " + (message == null ? "" : message);
        Matcher form = FORM.matcher(words);
        if (status == BAD_REQUEST && form.find()) {
            return new EngineRefusal(status, type, Sentences.withoutMarkup(form.group(1)));
        }
        for (Meaning meaning : MEANINGS) {
            Matcher found = meaning.words().matcher(words);
            if (found.find()) {
                Object[] values = IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .toArray();
                return new EngineRefusal(
                        meaning.status() == SAME ? status : meaning.status(),
                        type,
                        Sentences.of(meaning.key(), values));
            }
        }
        return new EngineRefusal(status, type, Sentences.ofStatus(status));
    }

    /** A refusal that says nothing itself, at this address. */
    static EngineRefusal of(int status, String path) {
        boolean signIn = path.contains("auth/user/") && path.contains("/login/");
        String message =
                switch (signIn ? status : SAME) {
                    case 401 -> Sentences.of("sign-in.failed");
                    case 403 -> Sentences.of("sign-in.no-application");
                    default -> Sentences.ofStatus(status);
                };
        return new EngineRefusal(status, null, message);
    }

    private static Meaning meaning(int status, String key, String words) {
        return new Meaning(status, key, Pattern.compile(words, Pattern.DOTALL));
    }
}
