"""Untrusted bytes in, a clean picture out, and back."""
