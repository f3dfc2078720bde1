//! Finds calls that block an async executor's thread, by reading source trees.
