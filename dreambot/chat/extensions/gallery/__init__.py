"""/styles and /layers: choosing by looking."""
