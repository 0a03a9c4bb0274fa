-- How often a network meets is a figure of its rules, which it changes by vote; until now it stood only with the network and could not change.
-- Nobody could have changed it, so every version of before gets the rhythm of its network.
ALTER TABLE rules_version ADD COLUMN meeting_every_days INT DEFAULT 7 NOT NULL;

UPDATE rules_version SET meeting_every_days =
  (SELECT n.meeting_every_days FROM network n WHERE n.id = rules_version.network_id);

-- From now on whoever adopts a version says how often the network meets.
ALTER TABLE rules_version ALTER COLUMN meeting_every_days DROP DEFAULT;
