-- When codes left as a file, with the consent of the representatives (B2).
ALTER TABLE campaign ADD COLUMN codes_as_file_on date;
