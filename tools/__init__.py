"""What builds files that are shipped: sheets, gallery, baselines."""
