"""All tables of bench/: ``python -m bench``."""

from __future__ import annotations

import gc

from bench import detection, growth, presidio, toxicity, way

gc.freeze()  # as the running bot does: what was loaded stays
way.main()
growth.main()
presidio.main()
detection.main()
toxicity.main()
