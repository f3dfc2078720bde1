//! Models of the watchdog's lock-free parts, checked by loom in every order that the memory model allows. The
//! models are in `tests/`; they include the watchdog's own files, with loom's atomics in the place of std's.
