-- What an action of the menu is about: scales of modules are answered by theme. Null until the action is published again.
ALTER TABLE menu_action ADD COLUMN theme text;
