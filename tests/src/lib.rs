//! Tests that span the packages; see `tests/`.
