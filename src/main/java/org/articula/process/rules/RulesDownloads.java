package org.articula.process.rules;

import java.util.function.Function;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesDocuments;
import org.articula.rules.RulesDraft;
import org.articula.rules.RulesDrafts;
import org.articula.rules.RulesVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules on paper ({@code F2.3.i}): each version to sign, and a draft to hand out before the meeting. */
@Configuration(proxyBeanMethods = false)
class RulesDownloads {

    @Bean
    Download rulesDownload(RulesDocuments documents, InternalRules rules, Networks networks) {
        return new RulesDownload(
                "reglamento",
                id -> {
                    RulesVersion version = rules.byId(id);
                    return "reglamento-%s-v%d.pdf"
                            .formatted(networks.byId(version.networkId()).code(), version.version());
                },
                documents::version);
    }

    @Bean
    Download rulesDraftDownload(RulesDocuments documents, RulesDrafts drafts, Networks networks) {
        return new RulesDownload(
                "borrador-reglamento",
                id -> {
                    RulesDraft draft = drafts.byId(id);
                    return "borrador-reglamento-%s.pdf"
                            .formatted(networks.byId(draft.networkId()).code());
                },
                documents::draft);
    }

    private record RulesDownload(String name, Function<String, String> fileName, Function<String, byte[]> document)
            implements Download {

        @Override
        public Content of(String rulesId) {
            return new Content(fileName.apply(rulesId), PDF, document.apply(rulesId));
        }
    }
}
