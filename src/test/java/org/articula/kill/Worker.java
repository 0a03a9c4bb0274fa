package org.articula.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.articula.kill.Confirmations.Kind;
import org.articula.kill.Confirmations.Latest;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An articulator at work: registers networks, writes, prepares, moves, telephones, and collects what members answer. */
final class Worker {

    private static final int MEMBERS_WITH_MAIL = 4;
    private static final DateTimeFormatter COLUMN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Confirmations confirmations;
    private final Random random;
    private final String user;
    private final String prefix;
    private final List<String> networks = new ArrayList<>();
    private final Set<String> agendas = new HashSet<>();
    private final LocalDateTime firstSlot;
    private int counter;
    private int slot;

    Worker(Confirmations confirmations, String user, String prefix, long seed, LocalDateTime firstSlot) {
        this.confirmations = confirmations;
        this.user = user;
        this.prefix = prefix;
        this.random = new Random(seed);
        this.firstSlot = firstSlot;
    }

    String user() {
        return user;
    }

    List<String> networks() {
        return networks;
    }

    /** One change; anything but a confirmation or a reasoned refusal is an exception. */
    void work(Person person, int port, MailCheck mails) throws Exception {
        int choice = networks.isEmpty() ? 0 : random.nextInt(100);
        if (choice < 14) {
            register(person);
            return;
        }
        String network = networks.get(random.nextInt(networks.size()));
        if (choice < 32) {
            writeLogbook(person, network);
        } else if (choice < 47) {
            keepDraft(person);
        } else if (choice < 62) {
            prepareAgenda(person, network);
        } else if (choice < 75) {
            move(person, network);
        } else if (choice < 82) {
            telephone(person, network);
        } else {
            answer(port, network, mails);
        }
    }

    private void register(Person person) {
        String code = next("K");
        StringBuilder sheet =
                new StringBuilder("Nombre;Taller;Correo;Teléfono;Sexo;Año de nacimiento;Producto principal\n");
        IntStream.rangeClosed(1, MEMBERS_WITH_MAIL + 1)
                .forEach(i -> sheet.append("Integrante %s;Taller;%s;09912345%02d;F;1980;Ponchos%n"
                        .formatted((char) ('A' + i), i <= MEMBERS_WITH_MAIL ? email(i, code) : "", i)));
        String file = person.upload(code + ".csv", sheet.toString().getBytes(StandardCharsets.UTF_8));
        Map<String, Object> form = new HashMap<>(Map.of(
                "code", code,
                "name", "Red " + code,
                "sector", "Lana",
                "place", "Otavalo",
                "zone", "America/Guayaquil",
                "articulatorId", user,
                "meetingWeekday", "THURSDAY",
                "meetingTime", "15:00",
                "meetingEveryDays", 14,
                "meetingPlace", "Casa de Turismo"));
        form.put("sheet", List.of(file));
        if (confirmed(person.submitStart("registerNetwork", form))) {
            confirmations.confirmed(Kind.NETWORK, code);
            networks.add(code);
        }
    }

    private void writeLogbook(Person person, String network) {
        String text = "Nota " + next(network);
        String subject = option(person.openStart("writeLogbook").get("subjects"), "Red: Red " + network);
        Answer answer = person.submitStart(
                "writeLogbook",
                Map.of(
                        "subjectId",
                        subject,
                        "on",
                        LocalDateTime.now().minusDays(1).toLocalDate().toString(),
                        "kind",
                        "WORKSHOP",
                        "who",
                        "Rosa",
                        "text",
                        text));
        if (confirmed(answer)) {
            confirmations.confirmed(Kind.LOGBOOK, text);
        }
    }

    private void keepDraft(Person person) {
        String key = "start:suspendNetwork:" + user;
        String text = next("borrador");
        String data = "{\"reason\":\"" + text + "\"}";
        confirmations.attempted(Latest.DRAFT, key, data);
        if (confirmed(person.keepDraft("suspendNetwork", Map.of("reason", text)))) {
            confirmations.confirmed(Latest.DRAFT, key, data);
        }
    }

    private void prepareAgenda(Person person, String network) {
        if (agendas.contains(network)) {
            writeLogbook(person, network);
            return;
        }
        String task = person.task(network, "userTask_prepareAgenda");
        if (task == null) {
            // The kill came between the change and the answer
            agendas.add(network);
            return;
        }
        String member =
                person.openTask(task).get("memberOptions").get(0).get("value").asText();
        String title = "Tema " + next(network);
        Map<String, Object> item = Map.of("kind", "TOPIC", "title", title, "ownerId", member, "minutes", 20);
        if (confirmed(person.submitTask(task, Map.of("moderatorId", member, "items", List.of(item))))) {
            confirmations.confirmed(Kind.AGENDA, title);
            agendas.add(network);
        }
    }

    /** One step more, whatever the kills left: the agenda when it is still missing, and another date. */
    boolean goOn(Person person, String network) {
        if (person.task(network, "userTask_prepareAgenda") != null) {
            prepareAgenda(person, network);
        }
        return move(person, network);
    }

    /** Answers given for the old date are void. */
    private boolean move(Person person, String network) {
        String meeting = option(person.openStart("changeMeeting").get("meetings"), "Red " + network + ",");
        LocalDateTime start = firstSlot.plusHours(3L * slot++);
        String reason = "Motivo " + next(network);
        String row = start.plusHours(5).format(COLUMN);
        IntStream.rangeClosed(1, MEMBERS_WITH_MAIL)
                .forEach(i -> confirmations.forget(Latest.ANSWER, email(i, network)));
        confirmations.attempted(Latest.START, network, row);
        Answer answer = person.submitStart(
                "changeMeeting",
                Map.of("meetingId", meeting, "action", "MOVE", "newStart", start.toString(), "reason", reason));
        if (confirmed(answer)) {
            confirmations.confirmed(Kind.MOVE, reason);
            confirmations.confirmed(Latest.START, network, row);
            return true;
        }
        return false;
    }

    private void telephone(Person person, String network) {
        String task = person.task(network, "userTask_notifyByPhone");
        if (task == null) {
            writeLogbook(person, network);
            return;
        }
        List<Map<String, Object>> told = new ArrayList<>();
        for (JsonNode row : person.openTask(task).get("people")) {
            told.add(Map.of("noticeId", row.get("noticeId").asText(), "told", true));
        }
        if (confirmed(person.submitTask(task, Map.of("people", told)))) {
            told.forEach(row ->
                    confirmations.confirmed(Kind.PHONE_CALL, row.get("noticeId").toString()));
        }
    }

    /** As a member does, without an account: opens the page of the link and presses one of its buttons. */
    private void answer(int port, String network, MailCheck mails) throws Exception {
        String email = email(1 + random.nextInt(MEMBERS_WITH_MAIL), network);
        String link = mails.link(email).orElse(null);
        if (link == null) {
            return;
        }
        Browser browser = Browser.at(port);
        String choice = random.nextBoolean() ? "YES" : "NO";
        StringBuilder fields = new StringBuilder();
        Jsoup.parse(browser.page(link).body())
                .select("form:has(input[name=respuesta][value=" + choice + "]) input[type=hidden]")
                .forEach(input -> fields.append(fields.isEmpty() ? "" : "&")
                        .append(input.attr("name") + "=" + input.attr("value")));
        if (fields.isEmpty()) {
            return;
        }
        confirmations.attempted(Latest.ANSWER, email, choice);
        Answer answer = browser.postForm(link, fields.toString());
        Document page = Jsoup.parse(answer.body());
        if (answer.status() == 200 && page.select("h1").text().startsWith("Gracias")) {
            confirmations.confirmed(Latest.ANSWER, email, choice);
        }
    }

    private static String email(int member, String network) {
        return "m" + member + "@" + network.toLowerCase(Locale.ROOT) + ".example";
    }

    private static boolean confirmed(Answer answer) {
        if (answer.status() / 100 == 2) {
            return true;
        }
        if (answer.status() == 409 || answer.status() == 422) {
            return false;
        }
        throw new AssertionError(answer.toString());
    }

    private static String option(JsonNode options, String beginning) {
        for (JsonNode option : options) {
            if (option.get("label").asText().startsWith(beginning)) {
                return option.get("value").asText();
            }
        }
        throw new AssertionError("No option begins with " + beginning + " in " + options);
    }

    /** A mark that nobody else writes; a network's code is one without spaces. */
    private String next(String stem) {
        return "%s%s%s%04d".formatted(stem, stem.equals("K") ? "" : " ", prefix, ++counter);
    }
}
