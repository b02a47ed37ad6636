"""Pictures: untrusted bytes decoded into clean pixels, and pixels encoded into files."""
