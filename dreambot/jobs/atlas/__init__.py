"""The atlas: sheets that show what each channel of a layer responds to."""
