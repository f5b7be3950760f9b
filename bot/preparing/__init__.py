"""Prepares the model for explicit and hostile language: Detoxify's answers, in a form that runs light."""
