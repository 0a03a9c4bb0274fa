-- The work before a network: a territory, what is known of it, its productive chains and the choice among them.

CREATE TABLE territory (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  code           VARCHAR(20)  NOT NULL,
  name           VARCHAR(120) NOT NULL,
  place          VARCHAR(120) NOT NULL,
  zone           VARCHAR(40)  NOT NULL,
  articulator_id VARCHAR(64)  NOT NULL,
  against_reason VARCHAR(1000),
  created_at     DATETIME(0)  NOT NULL,
  chosen_at      DATETIME(0),
  chosen_by      VARCHAR(64),
  CONSTRAINT uq_territory_code UNIQUE (code)
);

CREATE TABLE logbook_entry (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  territory_id VARCHAR(36)   NOT NULL,
  entry_date   DATE          NOT NULL,
  source_kind  VARCHAR(20)   NOT NULL,
  who          VARCHAR(200)  NOT NULL,
  entry_text   VARCHAR(2000) NOT NULL,
  recorded_by  VARCHAR(64)   NOT NULL,
  recorded_at  DATETIME(0)   NOT NULL,
  CONSTRAINT fk_logbook_territory FOREIGN KEY (territory_id) REFERENCES territory (id)
);
CREATE INDEX ix_logbook_territory ON logbook_entry (territory_id, entry_date);

CREATE TABLE productive_chain (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  territory_id  VARCHAR(36)  NOT NULL,
  name          VARCHAR(120) NOT NULL,
  links         VARCHAR(1000) NOT NULL,
  main_buyer    VARCHAR(200),
  chosen_reason VARCHAR(1000),
  CONSTRAINT fk_chain_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
  CONSTRAINT uq_chain_name UNIQUE (territory_id, name)
);

CREATE TABLE criterion_weight (
  territory_id VARCHAR(36) NOT NULL,
  criterion    VARCHAR(30) NOT NULL,
  basis_points INT         NOT NULL,
  CONSTRAINT pk_criterion_weight PRIMARY KEY (territory_id, criterion),
  CONSTRAINT fk_weight_territory FOREIGN KEY (territory_id) REFERENCES territory (id)
);

CREATE TABLE chain_score (
  chain_id  VARCHAR(36)   NOT NULL,
  criterion VARCHAR(30)   NOT NULL,
  score     INT           NOT NULL,
  reason    VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_chain_score PRIMARY KEY (chain_id, criterion),
  CONSTRAINT fk_score_chain FOREIGN KEY (chain_id) REFERENCES productive_chain (id)
);

CREATE TABLE choice_participant (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  territory_id VARCHAR(36)  NOT NULL,
  name         VARCHAR(120) NOT NULL,
  institution  VARCHAR(200) NOT NULL,
  CONSTRAINT fk_participant_territory FOREIGN KEY (territory_id) REFERENCES territory (id)
);
CREATE INDEX ix_participant_territory ON choice_participant (territory_id);
