-- What members ask to have treated, and the point of an agenda that takes it up.
CREATE TABLE member_topic (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  network_id  VARCHAR(36)  NOT NULL,
  member_id   VARCHAR(36)  NOT NULL,
  title       VARCHAR(500) NOT NULL,
  proposed_at DATETIME(0)  NOT NULL,
  CONSTRAINT fk_member_topic_network FOREIGN KEY (network_id) REFERENCES network (id)
);

ALTER TABLE agenda_item ADD COLUMN topic_id VARCHAR(36);

CREATE INDEX ix_agenda_item_topic ON agenda_item (topic_id);

-- Days and hours at which a member can meet (F2.3.a1).
ALTER TABLE network_member ADD COLUMN available_times VARCHAR(200);
