-- The strategic position of a network: a draft while it has no version, kept for good once a meeting adopted it.
CREATE TABLE strategic_position (
  id                VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id        VARCHAR(36)   NOT NULL,
  version           INT,
  objective         VARCHAR(1000) NOT NULL,
  joint_opportunity VARCHAR(1000) NOT NULL,
  vision            VARCHAR(1000) NOT NULL,
  mission           VARCHAR(1000) NOT NULL,
  objection         VARCHAR(1000),
  idea_id           VARCHAR(36),
  choice_reason     VARCHAR(1000),
  meeting_id        VARCHAR(36),
  meeting_number    INT,
  adopted_on        DATE,
  vote              VARCHAR(1000),
  drafted_by        VARCHAR(64)   NOT NULL,
  drafted_at        DATETIME(0)   NOT NULL,
  adopted_by        VARCHAR(64),
  adopted_at        DATETIME(0),
  CONSTRAINT fk_position_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_position_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT uq_position_version UNIQUE (network_id, version)
);

-- The four lists of the SWOT; whoever accompanies the network proposed a line without a member.
CREATE TABLE position_swot_line (
  position_id VARCHAR(36)  NOT NULL,
  place       INT          NOT NULL,
  kind        VARCHAR(12)  NOT NULL,
  text        VARCHAR(300) NOT NULL,
  proposer_id VARCHAR(36),
  votes       INT          NOT NULL,
  CONSTRAINT pk_position_swot_line PRIMARY KEY (position_id, place),
  CONSTRAINT fk_swot_position FOREIGN KEY (position_id) REFERENCES strategic_position (id)
);

-- Ideas of business as the network judged them, and what the policy made of them; amounts in cents.
CREATE TABLE position_idea (
  id                    VARCHAR(36)   NOT NULL PRIMARY KEY,
  position_id           VARCHAR(36)   NOT NULL,
  place                 INT           NOT NULL,
  name                  VARCHAR(200)  NOT NULL,
  client                VARCHAR(300),
  attractive_to_network BOOLEAN       NOT NULL,
  attractive_to_client  BOOLEAN       NOT NULL,
  market_trend          BOOLEAN       NOT NULL,
  economic_trend        BOOLEAN       NOT NULL,
  environmental_trend   BOOLEAN       NOT NULL,
  skills                BOOLEAN       NOT NULL,
  strengths             BOOLEAN       NOT NULL,
  weaknesses            BOOLEAN       NOT NULL,
  overcoming            VARCHAR(1000),
  price                 BIGINT        NOT NULL,
  unit_cost             BIGINT        NOT NULL,
  monthly_volume        INT           NOT NULL,
  investment            BIGINT        NOT NULL,
  opportunity           BOOLEAN,
  most_profitable       BOOLEAN,
  monthly_margin        BIGINT,
  margin_tenths         BIGINT,
  recovery_months       BIGINT,
  reasons               VARCHAR(4000),
  CONSTRAINT fk_idea_position FOREIGN KEY (position_id) REFERENCES strategic_position (id)
);
CREATE INDEX ix_position_idea ON position_idea (position_id, place);

-- What follows from an idea.
CREATE TABLE position_action (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  position_id VARCHAR(36)  NOT NULL,
  idea_id     VARCHAR(36)  NOT NULL,
  place       INT          NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  text        VARCHAR(300) NOT NULL,
  CONSTRAINT fk_action_position FOREIGN KEY (position_id) REFERENCES strategic_position (id),
  CONSTRAINT fk_action_idea FOREIGN KEY (idea_id) REFERENCES position_idea (id)
);
CREATE INDEX ix_position_action ON position_action (position_id, place);
