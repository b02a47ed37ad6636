"""Where pictures are stored until their jobs are deleted: files in a folder, or the database."""
