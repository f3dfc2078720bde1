//! Whole runtimes that are watched, with no future marked. The tests are in `tests/`: a package of their own, as they are
//! built a second time with `--cfg tokio_unstable` (`.ci/run`), and need nothing else of what the watchdog's tests do.
