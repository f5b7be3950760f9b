"""All tables of bench/: ``python -m bench``."""

from __future__ import annotations

import gc

from bench import answers, detection, growth, own, presidio, toxicity, way

gc.freeze()  # as the running bot does: what was loaded stays
way.main()
growth.main()
own.main()
answers.main()
presidio.main()
detection.main()
toxicity.main()
