"""Models with a cost: run in a process of their own, in batches, off the event loop."""
