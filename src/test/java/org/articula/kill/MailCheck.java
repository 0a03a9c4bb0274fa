package org.articula.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that left, beside the ledger: each notice once, or again under the same Message-ID when its sender was killed. */
final class MailCheck {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID: <([^@>]+)@");
    private static final Pattern LINK = Pattern.compile("(/responder/[A-Za-z0-9_.-]+)");

    private final Path folder;

    MailCheck(Path folder) {
        this.folder = folder;
    }

    record Result(List<String> lost, List<String> doubled, int again) {}

    Result check(Connection connection) throws IOException, SQLException {
        Map<String, Integer> mailed = mailed();
        Map<String, String> ledger =
                Rows.map(connection, "SELECT id, CONCAT(status, ' ', attempts) FROM notice WHERE channel = 'EMAIL'");
        List<String> lost = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        int again = 0;
        for (Map.Entry<String, String> notice : ledger.entrySet()) {
            int copies = mailed.getOrDefault(notice.getKey(), 0);
            int attempts = Integer.parseInt(notice.getValue().split(" ")[1]);
            if (notice.getValue().startsWith("SENT") && copies == 0) {
                lost.add("notice " + notice.getKey() + " counts as sent and no mail is there");
            }
            if (copies > Math.max(1, attempts)) {
                doubled.add("notice " + notice.getKey() + " " + notice.getValue() + ": " + copies + " mails");
            } else if (copies > 1) {
                again++;
            }
        }
        mailed.keySet().stream()
                .filter(id -> !ledger.containsKey(id))
                .forEach(id -> lost.add("mail " + id + " of which the ledger knows nothing"));
        return new Result(lost, doubled, again);
    }

    /** The personal link in one of the mails to that address; empty when none came yet. */
    Optional<String> link(String email) throws IOException {
        for (Path file : files()) {
            if (file.getFileName().toString().contains(email)) {
                Matcher link = LINK.matcher(text(file));
                if (link.find()) {
                    return Optional.of(link.group(1));
                }
            }
        }
        return Optional.empty();
    }

    /** How many mails there are. */
    int count() throws IOException {
        return files().size();
    }

    private Map<String, Integer> mailed() throws IOException {
        Map<String, Integer> mailed = new HashMap<>();
        for (Path file : files()) {
            Matcher id = MESSAGE_ID.matcher(text(file));
            mailed.merge(id.find() ? id.group(1) : file.getFileName().toString(), 1, Integer::sum);
        }
        return mailed;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        }
    }

    /** Lines that quoted-printable broke are whole again. */
    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll("=\r?\n", "");
    }
}
