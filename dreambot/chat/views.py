"""What members see: texts of messages while a dream is dreamed, and after."""
