package org.articula.process.rules;

import static org.articula.process.rules.RulesVariables.RULES_ID;

import java.time.LocalDate;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesSignatures;
import org.articula.rules.RulesVersion;
import org.springframework.stereotype.Component;

/** «Hacer firmar el reglamento» (S.2). */
@Component
class SignRulesTask implements TaskForm<SignRulesTask.Shown, SignRulesForm> {

    record Shown(String networkName, int version, String rulesLink, LocalDate signedOn) {}

    private final InternalRules rules;
    private final RulesSignatures signatures;
    private final Networks networks;
    private final Download document;

    SignRulesTask(InternalRules rules, RulesSignatures signatures, Networks networks, Download rulesDownload) {
        this.rules = rules;
        this.signatures = signatures;
        this.networks = networks;
        this.document = rulesDownload;
    }

    @Override
    public Shown open(UserTask task) {
        RulesVersion version = rules.byId(task.get(RULES_ID));
        Network network = networks.byId(version.networkId());
        return new Shown(network.name(), version.version(), document.link(version.id()), networks.todayIn(network));
    }

    @Override
    public Facts complete(UserTask task, SignRulesForm form) {
        signatures.sign(task.get(RULES_ID), form.signedOn(), form.fileId(), task.userId());
        return Facts.none();
    }
}
