//! The runtime watchdog.
