"""The front door: what a visitor or resident sees first."""
