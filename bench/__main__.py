"""All tables of bench/: ``python -m bench``."""

from __future__ import annotations

from bench import growth, presidio, way

way.main()
growth.main()
presidio.main()
