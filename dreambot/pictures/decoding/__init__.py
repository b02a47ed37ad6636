"""Decodes untrusted bytes into a clean picture, in a sandboxed process that can do nothing else."""
