-- What a network does outside its meetings so that its members come to trust each other; amounts in cents.
CREATE TABLE trust_activity (
  id                VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id        VARCHAR(36)   NOT NULL,
  kind              VARCHAR(14)   NOT NULL,
  status            VARCHAR(10)   NOT NULL,
  title             VARCHAR(160)  NOT NULL,
  planned_on        DATE          NOT NULL,
  ends_on           DATE,
  integration_class VARCHAR(14),
  host_id           VARCHAR(36),
  visit_hour        VARCHAR(14),
  host_name         VARCHAR(160),
  topic             VARCHAR(12),
  case_reason       VARCHAR(1000),
  transport         VARCHAR(200),
  information       VARCHAR(1000),
  reflections       VARCHAR(1000),
  questions         VARCHAR(1000),
  held_on           DATE,
  ended_on          DATE,
  called_by         VARCHAR(36),
  cost              BIGINT,
  paid_by           VARCHAR(200),
  contributions     VARCHAR(500),
  achieved          VARCHAR(1000),
  conclusions       VARCHAR(1000),
  learnt            VARCHAR(1000),
  closing           VARCHAR(8),
  suppliers         VARCHAR(1000),
  customers         VARCHAR(1000),
  reflected_in      VARCHAR(36),
  adopted           BOOLEAN,
  technique         VARCHAR(1000),
  note              VARCHAR(1000),
  planned_by        VARCHAR(64)   NOT NULL,
  CONSTRAINT fk_trust_activity_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_trust_activity_host FOREIGN KEY (host_id) REFERENCES network_member (id),
  CONSTRAINT fk_trust_activity_meeting FOREIGN KEY (reflected_in) REFERENCES meeting (id)
);
CREATE INDEX ix_trust_activity ON trust_activity (network_id, planned_on);

CREATE TABLE activity_attendee (
  activity_id VARCHAR(36) NOT NULL,
  member_id   VARCHAR(36) NOT NULL,
  CONSTRAINT pk_activity_attendee PRIMARY KEY (activity_id, member_id),
  CONSTRAINT fk_attendee_activity FOREIGN KEY (activity_id) REFERENCES trust_activity (id),
  CONSTRAINT fk_attendee_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);

-- What a member told of the own business in a meeting.
CREATE TABLE business_presentation (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id   VARCHAR(36)   NOT NULL,
  member_id    VARCHAR(36)   NOT NULL,
  meeting_id   VARCHAR(36)   NOT NULL,
  held_on      DATE          NOT NULL,
  story        VARCHAR(2000) NOT NULL,
  production   VARCHAR(2000) NOT NULL,
  problems     VARCHAR(2000) NOT NULL,
  strengths    VARCHAR(2000) NOT NULL,
  weaknesses   VARCHAR(2000) NOT NULL,
  other_topics VARCHAR(2000),
  questions    VARCHAR(2000),
  recorded_by  VARCHAR(64)   NOT NULL,
  CONSTRAINT uq_presentation UNIQUE (member_id, meeting_id),
  CONSTRAINT fk_presentation_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_presentation_member FOREIGN KEY (member_id) REFERENCES network_member (id),
  CONSTRAINT fk_presentation_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
CREATE INDEX ix_presentation ON business_presentation (network_id, held_on);

-- A purchase or sale of the members together; the gain is computed once the quantities are known.
CREATE TABLE joint_trade (
  id             VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id     VARCHAR(36)   NOT NULL,
  kind           VARCHAR(8)    NOT NULL,
  product        VARCHAR(160)  NOT NULL,
  partner        VARCHAR(160)  NOT NULL,
  unit           VARCHAR(40)   NOT NULL,
  price_alone    BIGINT        NOT NULL,
  price_together BIGINT        NOT NULL,
  freight        BIGINT        NOT NULL,
  payment_days   INT,
  agreed_on      DATE          NOT NULL,
  gain           BIGINT,
  reasons        VARCHAR(2000),
  settled_on     DATE,
  agreed_by      VARCHAR(64)   NOT NULL,
  CONSTRAINT fk_joint_trade_network FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_joint_trade ON joint_trade (network_id, agreed_on);

CREATE TABLE joint_trade_share (
  trade_id  VARCHAR(36)   NOT NULL,
  member_id VARCHAR(36)   NOT NULL,
  quantity  DECIMAL(10,2) NOT NULL,
  amount    BIGINT,
  freight   BIGINT,
  gain      BIGINT,
  paid      BOOLEAN,
  delivered BOOLEAN,
  collected BOOLEAN,
  CONSTRAINT pk_joint_trade_share PRIMARY KEY (trade_id, member_id),
  CONSTRAINT fk_share_trade FOREIGN KEY (trade_id) REFERENCES joint_trade (id),
  CONSTRAINT fk_share_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);

-- Who leads an area of a network; the articulator in the meantime is nobody's member.
CREATE TABLE functional_leader (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id   VARCHAR(36)   NOT NULL,
  member_id    VARCHAR(36),
  origin       VARCHAR(20)   NOT NULL,
  area         VARCHAR(160)  NOT NULL,
  competences  VARCHAR(1000) NOT NULL,
  begun_on     DATE          NOT NULL,
  closed_on    DATE,
  close_reason VARCHAR(1000),
  described_by VARCHAR(64)   NOT NULL,
  CONSTRAINT fk_leader_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_leader_member FOREIGN KEY (member_id) REFERENCES network_member (id)
);
CREATE INDEX ix_functional_leader ON functional_leader (network_id, begun_on);

CREATE TABLE leader_training (
  id        VARCHAR(36)  NOT NULL PRIMARY KEY,
  leader_id VARCHAR(36)  NOT NULL,
  topic     VARCHAR(200) NOT NULL,
  held_on   DATE         NOT NULL,
  CONSTRAINT fk_training_leader FOREIGN KEY (leader_id) REFERENCES functional_leader (id)
);
CREATE INDEX ix_leader_training ON leader_training (leader_id, held_on);

CREATE TABLE leader_evaluation (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  leader_id    VARCHAR(36)   NOT NULL,
  evaluated_on DATE          NOT NULL,
  improvements VARCHAR(1000) NOT NULL,
  evaluated_by VARCHAR(64)   NOT NULL,
  CONSTRAINT fk_evaluation_leader FOREIGN KEY (leader_id) REFERENCES functional_leader (id)
);
CREATE INDEX ix_leader_evaluation ON leader_evaluation (leader_id, evaluated_on);

CREATE TABLE leader_score (
  evaluation_id VARCHAR(36) NOT NULL,
  criterion     VARCHAR(16) NOT NULL,
  score         INT         NOT NULL,
  remark        VARCHAR(300),
  CONSTRAINT pk_leader_score PRIMARY KEY (evaluation_id, criterion),
  CONSTRAINT fk_score_evaluation FOREIGN KEY (evaluation_id) REFERENCES leader_evaluation (id)
);
