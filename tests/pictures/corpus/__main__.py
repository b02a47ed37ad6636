"""Write the hostile files into a folder: python -m tests.pictures.corpus FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.pictures.corpus import hostile_files

folder = Path(sys.argv[1])
for name, data in hostile_files():
    (folder / name.replace(" ", "_")).write_bytes(data)
