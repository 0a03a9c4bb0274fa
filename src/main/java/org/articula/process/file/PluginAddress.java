package org.articula.process.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where our plugin of Tasklist serves things to articulators and supervisors, for a link in a form. */
public final class PluginAddress {

    private static final String PLUGIN = "/camunda/api/tasklist/plugin/articula/default/";

    private PluginAddress() {}

    /** A file that somebody uploaded or the product made. */
    public static String ofFile(String fileId) {
        return PLUGIN + "file/" + encoded(fileId);
    }

    static String ofDownload(String name, String subjectId) {
        return PLUGIN + "download/%s/%s".formatted(name, encoded(subjectId));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
