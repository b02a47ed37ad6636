"""Where pictures are kept until their jobs are forgotten: files in a folder, or the database."""
