package org.articula.kill;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PLUGIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;

/** Somebody signed in to the task list, using the addresses its pages use. */
final class Person {

    private final Browser browser;
    private final String name;
    private final Map<String, String> definitions = new HashMap<>();
    private final String filter;

    Person(int port, String name) {
        this.browser = Browser.of(port, name);
        this.name = name;
        for (JsonNode definition : ok(browser.get(ENGINE
                        + "process-definition?latest=true&active=true&startableInTasklist=true"
                        + "&startablePermissionCheck=true&firstResult=0&maxResults=200"))
                .json()) {
            definitions.put(definition.get("key").asText(), definition.get("id").asText());
        }
        this.filter = ok(browser.get(ENGINE + "filter?firstResult=0&maxResults=50&resourceType=Task&itemCount=false"))
                .json()
                .get(0)
                .get("id")
                .asText();
    }

    String name() {
        return name;
    }

    /** The open task of a network, or null. */
    String task(String networkCode, String key) {
        JsonNode answer = ok(browser.post(
                        ENGINE + "filter/" + filter + "/list?firstResult=0&maxResults=15",
                        Map.of("processInstanceBusinessKey", networkCode)))
                .json();
        JsonNode tasks = answer.has("_embedded") ? answer.at("/_embedded/task") : answer;
        for (JsonNode task : tasks) {
            if (task.get("taskDefinitionKey").asText().equals(key)) {
                return task.get("id").asText();
            }
        }
        return null;
    }

    JsonNode openTask(String id) {
        return ok(browser.get(PLUGIN + "task/" + id + "/form")).json().get("data");
    }

    Answer submitTask(String id, Map<String, Object> data) {
        return browser.post(PLUGIN + "task/" + id + "/submit", Map.of("data", data));
    }

    JsonNode openStart(String process) {
        return ok(browser.get(start(process) + "/form")).json().get("data");
    }

    Answer submitStart(String process, Map<String, Object> data) {
        return browser.post(start(process) + "/submit", Map.of("data", data));
    }

    Answer keepDraft(String process, Map<String, Object> data) {
        return browser.put(start(process) + "/draft", Map.of("data", data));
    }

    String upload(String fileName, byte[] content) {
        return ok(browser.upload(fileName, content)).json().get("id").asText();
    }

    private String start(String process) {
        return PLUGIN + "process-definition/" + definitions.get(process);
    }

    private static Answer ok(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }
}
