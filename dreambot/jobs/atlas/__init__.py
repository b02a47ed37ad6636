"""Sheets that show what each channel of a layer looks for."""
