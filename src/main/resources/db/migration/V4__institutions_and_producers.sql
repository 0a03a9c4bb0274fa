-- Who might belong to a network, and which institutions could help.

CREATE TABLE producer (
  id              VARCHAR(36)  NOT NULL PRIMARY KEY,
  network_id      VARCHAR(36)  NOT NULL,
  name            VARCHAR(120) NOT NULL,
  identity_number VARCHAR(20),
  workshop        VARCHAR(120),
  email           VARCHAR(254),
  phone           VARCHAR(20),
  sex             VARCHAR(1)   NOT NULL,
  birth_year      INT          NOT NULL,
  main_product    VARCHAR(200) NOT NULL,
  community       VARCHAR(120),
  interest        VARCHAR(12)  NOT NULL,
  withdrawn_on    DATE,
  withdrawal_note VARCHAR(1000),
  leadership      VARCHAR(1000),
  merged_into     VARCHAR(36),
  added_by        VARCHAR(64)  NOT NULL,
  added_at        DATETIME(0)  NOT NULL,
  CONSTRAINT fk_producer_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_producer_merged FOREIGN KEY (merged_into) REFERENCES producer (id)
);
CREATE INDEX ix_producer_network ON producer (network_id, merged_into);

CREATE TABLE producer_distinction (
  first_id   VARCHAR(36) NOT NULL,
  second_id  VARCHAR(36) NOT NULL,
  decided_by VARCHAR(64) NOT NULL,
  decided_at DATETIME(0) NOT NULL,
  CONSTRAINT pk_producer_distinction PRIMARY KEY (first_id, second_id),
  CONSTRAINT fk_distinction_first FOREIGN KEY (first_id) REFERENCES producer (id),
  CONSTRAINT fk_distinction_second FOREIGN KEY (second_id) REFERENCES producer (id)
);

CREATE TABLE institution (
  id               VARCHAR(36)  NOT NULL PRIMARY KEY,
  territory_id     VARCHAR(36)  NOT NULL,
  name             VARCHAR(200) NOT NULL,
  kind             VARCHAR(10)  NOT NULL,
  representative   VARCHAR(120),
  address          VARCHAR(200),
  phone            VARCHAR(100),
  email            VARCHAR(254),
  web              VARCHAR(200),
  activity         VARCHAR(1000),
  intervention     VARCHAR(1000),
  achievements     VARCHAR(1000),
  support          VARCHAR(1000),
  willingness      VARCHAR(10)  NOT NULL,
  willingness_note VARCHAR(1000),
  changed_by       VARCHAR(64)  NOT NULL,
  changed_at       DATETIME(0)  NOT NULL,
  CONSTRAINT fk_institution_territory FOREIGN KEY (territory_id) REFERENCES territory (id)
);
CREATE INDEX ix_institution_territory ON institution (territory_id);
