-- Networks that fell silent: since when, why, when somebody noticed it and what ended it. At most one silence of a network is open.
CREATE TABLE network_silence (
  id            VARCHAR(36)   NOT NULL PRIMARY KEY,
  network_id    VARCHAR(36)   NOT NULL,
  since         DATETIME(0)   NOT NULL,
  noticed_at    DATETIME(0)   NOT NULL,
  reasons       VARCHAR(2000) NOT NULL,
  last_valid_at DATETIME(0),
  ended_at      DATETIME(0),
  ended_by      VARCHAR(10),
  CONSTRAINT uq_network_silence UNIQUE (network_id, since),
  CONSTRAINT fk_silence_network FOREIGN KEY (network_id) REFERENCES network (id)
);
