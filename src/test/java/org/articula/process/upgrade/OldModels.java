package org.articula.process.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articula.assessment.Assessment;
import org.articula.assessment.Assessments;
import org.articula.assessment.CriterionScore;
import org.articula.network.Network;
import org.articula.selection.Comparisons;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Diagrams of an older version become the newest for a while, and the product starts again. */
@TestComponent
public class OldModels {

    private final RepositoryService repository;
    private final WaitingInstances waiting;
    private final Comparisons comparisons;
    private final Assessments assessments;
    private final JdbcClient jdbc;

    OldModels(
            RepositoryService repository,
            WaitingInstances waiting,
            Comparisons comparisons,
            Assessments assessments,
            JdbcClient jdbc) {
        this.repository = repository;
        this.waiting = waiting;
        this.comparisons = comparisons;
        this.assessments = assessments;
        this.jdbc = jdbc;
    }

    /** These diagrams, with the forms of this version. */
    public void deploy(Path... diagrams) {
        DeploymentBuilder deployment = repository.createDeployment();
        try {
            for (Path diagram : diagrams) {
                deployment.addString(diagram.getFileName().toString(), Files.readString(diagram));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
    }

    public String newest(String processKey) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        return definition.getId();
    }

    /** What the product does with waiting instances when it starts. */
    public void startAgain() {
        waiting.afterSingletonsInstantiated();
    }

    /** As the older version did in its form. */
    public void propose(Network network) {
        comparisons.propose(network.id());
    }

    public void assessEverybodyWith(Network network, int score) {
        for (Assessment known : List.copyOf(assessments.of(network.id()).values())) {
            List<CriterionScore> scores = new ArrayList<>();
            known.scores().forEach(one -> scores.add(new CriterionScore(one.criterion(), score, "Otra visita.", null)));
            assessments.assess(
                    new Assessment(
                            known.producerId(), scores, true, true, "La visitamos.", known.profile(), known.facts()),
                    "maria");
        }
    }

    public int proposalsOf(Network network) {
        return count("SELECT COUNT(*) FROM selection_proposal WHERE network_id = :network", network);
    }

    public int checksOf(Network network) {
        return count("SELECT COUNT(*) FROM phase_check WHERE network_id = :network", network);
    }

    private int count(String sql, Network network) {
        return jdbc.sql(sql).param("network", network.id()).query(Integer.class).single();
    }
}
