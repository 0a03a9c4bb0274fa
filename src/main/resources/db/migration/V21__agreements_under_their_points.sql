-- The point of the agenda under which something was agreed; nothing where it was agreed under none or nobody recorded it.
ALTER TABLE agreement ADD COLUMN agenda_item_id VARCHAR(36);
