"""Pictures of every page, made from a running demo: `make demo` in one window, `make screenshots` in another."""
