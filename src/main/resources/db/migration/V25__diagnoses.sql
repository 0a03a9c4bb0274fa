-- The initial diagnosis of a network: one round, one row per member, and apart from them what the member told in confidence.
CREATE TABLE diagnosis_round (
  id            VARCHAR(36) NOT NULL PRIMARY KEY,
  network_id    VARCHAR(36) NOT NULL,
  status        VARCHAR(10) NOT NULL,
  begun_by      VARCHAR(64) NOT NULL,
  begun_on      DATE        NOT NULL,
  gathered_on   DATE,
  ratified_on   DATE,
  diagnosed     INT         NOT NULL,
  sales_count   INT         NOT NULL,
  mean_sales    BIGINT,
  workers_count INT         NOT NULL,
  total_workers INT,
  margin_count  INT         NOT NULL,
  mean_margin   DECIMAL(9,2),
  changes       INT         NOT NULL,
  CONSTRAINT fk_diag_round_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_diagnosis_round ON diagnosis_round (network_id, begun_on);

CREATE TABLE diagnosis (
  id              VARCHAR(36)  NOT NULL PRIMARY KEY,
  round_id        VARCHAR(36)  NOT NULL,
  member_id       VARCHAR(36)  NOT NULL,
  status          VARCHAR(10)  NOT NULL,
  sensitised      BOOLEAN      NOT NULL,
  guide_channel   VARCHAR(10),
  guide_on        DATE,
  interview_at    DATETIME(0),
  fixed_at        DATETIME(0),
  interview_round INT          NOT NULL,
  interviewer     VARCHAR(120),
  note            VARCHAR(500),
  interviewed_on  DATE,
  settled_by      VARCHAR(64),
  CONSTRAINT uq_diagnosis UNIQUE (round_id, member_id),
  CONSTRAINT fk_diag_diagnosis_round FOREIGN KEY (round_id) REFERENCES diagnosis_round (id),
  CONSTRAINT fk_diag_diagnosis_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);

CREATE TABLE diagnosis_answers (
  diagnosis_id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  interviewed_on         DATE         NOT NULL,
  interviewer            VARCHAR(120),
  owner_name             VARCHAR(120),
  business_name          VARCHAR(120),
  address                VARCHAR(200),
  legal_form             VARCHAR(120),
  social_capital         DECIMAL(15,2),
  activity               VARCHAR(500) NOT NULL,
  chart_file_id          VARCHAR(36),
  production_problems    VARCHAR(1000),
  production_outlook     VARCHAR(1000),
  market_today           VARCHAR(500),
  growth_percent         DECIMAL(9,2),
  market_outlook         VARCHAR(500),
  clients                VARCHAR(500),
  identical_products     VARCHAR(500),
  substitute_products    VARCHAR(500),
  association_experience VARCHAR(1000),
  knows_members          VARCHAR(10),
  invests_time           VARCHAR(3),
  invests_money          VARCHAR(3),
  observations           VARCHAR(1000),
  units_made             DECIMAL(15,2),
  price                  DECIMAL(15,2),
  CONSTRAINT fk_diag_answers_diagnosis FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

CREATE TABLE diagnosis_sale (
  diagnosis_id VARCHAR(36) NOT NULL,
  place_no     INT         NOT NULL,
  season       VARCHAR(60) NOT NULL,
  amount       DECIMAL(15,2),
  CONSTRAINT pk_diagnosis_sale PRIMARY KEY (diagnosis_id, place_no),
  CONSTRAINT fk_diag_sale_diagnosis FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

CREATE TABLE diagnosis_workforce (
  diagnosis_id VARCHAR(36) NOT NULL,
  place_no     INT         NOT NULL,
  in_year      INT         NOT NULL,
  workers      INT,
  CONSTRAINT pk_diagnosis_workforce PRIMARY KEY (diagnosis_id, place_no),
  CONSTRAINT fk_diag_workforce_diagnosis FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

CREATE TABLE diagnosis_post (
  diagnosis_id VARCHAR(36)  NOT NULL,
  place_no     INT          NOT NULL,
  post         VARCHAR(120) NOT NULL,
  person       VARCHAR(120),
  reports_to   VARCHAR(120),
  CONSTRAINT pk_diagnosis_post PRIMARY KEY (diagnosis_id, place_no),
  CONSTRAINT fk_diag_post_diagnosis FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

CREATE TABLE diagnosis_product (
  diagnosis_id     VARCHAR(36)  NOT NULL,
  place_no         INT          NOT NULL,
  name             VARCHAR(120) NOT NULL,
  features         VARCHAR(500),
  daily            DECIMAL(15,2),
  monthly          DECIMAL(15,2),
  yearly           DECIMAL(15,2),
  daily_capacity   DECIMAL(15,2),
  monthly_capacity DECIMAL(15,2),
  yearly_capacity  DECIMAL(15,2),
  cost             DECIMAL(15,2),
  price            DECIMAL(15,2),
  rival_price      DECIMAL(15,2),
  CONSTRAINT pk_diagnosis_product PRIMARY KEY (diagnosis_id, place_no),
  CONSTRAINT fk_diag_product_diagnosis FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

CREATE TABLE diagnosis_machine (
  diagnosis_id VARCHAR(36)  NOT NULL,
  place_no     INT          NOT NULL,
  equipment    VARCHAR(120) NOT NULL,
  made_in      INT,
  state        VARCHAR(120),
  CONSTRAINT pk_diagnosis_machine PRIMARY KEY (diagnosis_id, place_no),
  CONSTRAINT fk_diag_machine_diagnosis FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

CREATE TABLE diagnosis_material (
  diagnosis_id VARCHAR(36)  NOT NULL,
  place_no     INT          NOT NULL,
  concept      VARCHAR(120) NOT NULL,
  unit         VARCHAR(40),
  quantity     DECIMAL(15,2),
  unit_price   DECIMAL(15,2),
  CONSTRAINT pk_diagnosis_material PRIMARY KEY (diagnosis_id, place_no),
  CONSTRAINT fk_diag_material_diagnosis FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

CREATE TABLE diagnosis_labour (
  diagnosis_id VARCHAR(36)  NOT NULL,
  place_no     INT          NOT NULL,
  concept      VARCHAR(120) NOT NULL,
  unit         VARCHAR(40),
  quantity     DECIMAL(15,2),
  unit_price   DECIMAL(15,2),
  CONSTRAINT pk_diagnosis_labour PRIMARY KEY (diagnosis_id, place_no),
  CONSTRAINT fk_diag_labour_diagnosis FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

CREATE TABLE diagnosis_problem (
  diagnosis_id VARCHAR(36)  NOT NULL,
  place_no     INT          NOT NULL,
  area         VARCHAR(12)  NOT NULL,
  problem      VARCHAR(300) NOT NULL,
  CONSTRAINT pk_diagnosis_problem PRIMARY KEY (diagnosis_id, place_no),
  CONSTRAINT fk_diag_problem_diagnosis FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

CREATE TABLE common_problem (
  round_id  VARCHAR(36)   NOT NULL,
  area      VARCHAR(12)   NOT NULL,
  members   INT           NOT NULL,
  diagnosed INT           NOT NULL,
  proposed  BOOLEAN       NOT NULL,
  reason    VARCHAR(500)  NOT NULL,
  wording   VARCHAR(1000) NOT NULL,
  ratified  BOOLEAN       NOT NULL,
  CONSTRAINT pk_common_problem PRIMARY KEY (round_id, area),
  CONSTRAINT fk_diag_problem_round FOREIGN KEY (round_id) REFERENCES diagnosis_round (id)
);
