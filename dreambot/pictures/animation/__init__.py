"""Animations: frames read from untrusted bytes, and written to MP4, WebP or GIF."""
